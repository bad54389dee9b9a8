-- AlterTable
ALTER TABLE "outreach_messages" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "look_up_at" TIMESTAMPTZ(6);

-- CreateIndex
CREATE INDEX "outreach_messages_look_up_at_idx" ON "outreach_messages"("look_up_at");
