-- AlterTable
ALTER TABLE "outreach_threads" ADD COLUMN     "marked_at" TIMESTAMPTZ(6),
ADD COLUMN     "marked_stage" "OutreachStage";

-- AlterTable
ALTER TABLE "outreach_messages" ADD COLUMN     "answers_id" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "outreach_messages_answers_id_key" ON "outreach_messages"("answers_id");

-- AddForeignKey
ALTER TABLE "outreach_messages" ADD CONSTRAINT "outreach_messages_answers_id_fkey" FOREIGN KEY ("answers_id") REFERENCES "outreach_messages"("id") ON DELETE SET NULL ON UPDATE CASCADE;
