-- CreateEnum
CREATE TYPE "NoticeMailState" AS ENUM ('CLAIMED', 'HANDING_OVER', 'ACCEPTED', 'REJECTED', 'UNKNOWN');

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "notices" ADD COLUMN     "mail_due_at" TIMESTAMPTZ(6),
ADD COLUMN     "mail_id" UUID;

-- CreateTable
CREATE TABLE "notice_mails" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" INTEGER NOT NULL,
    "state" "NoticeMailState" NOT NULL DEFAULT 'CLAIMED',
    "claim_token" UUID,
    "claim_expires_at" TIMESTAMPTZ(6),
    "token" TEXT NOT NULL,
    "claimed_at" TIMESTAMPTZ(6) NOT NULL,
    "address_key" BYTEA,
    "error" TEXT,

    CONSTRAINT "notice_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_preferences" (
    "user_id" INTEGER NOT NULL,
    "topics" TEXT[],

    CONSTRAINT "notice_preferences_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "notice_mails_token_key" ON "notice_mails"("token");

-- CreateIndex
CREATE INDEX "notice_mails_user_id_claimed_at_idx" ON "notice_mails"("user_id", "claimed_at");

-- CreateIndex
CREATE INDEX "notice_mails_claim_expires_at_idx" ON "notice_mails"("claim_expires_at");

-- CreateIndex
CREATE INDEX "notice_mails_claimed_at_idx" ON "notice_mails"("claimed_at");

-- CreateIndex
CREATE INDEX "notices_mail_id_idx" ON "notices"("mail_id");

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "notice_mails"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_mails" ADD CONSTRAINT "notice_mails_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_preferences" ADD CONSTRAINT "notice_preferences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What waits for its mail: one that is read meanwhile waits no longer.
CREATE INDEX "notices_mail_due" ON "notices" ("mail_due_at") WHERE "read_at" IS NULL AND "mail_due_at" IS NOT NULL;
