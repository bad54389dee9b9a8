-- AlterTable
ALTER TABLE "outreach_messages" ADD COLUMN     "ends_talk" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "model_refused" TEXT[] DEFAULT ARRAY[]::TEXT[];
