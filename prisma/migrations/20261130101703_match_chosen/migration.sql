-- AlterTable
ALTER TABLE "matches" ADD COLUMN     "chosen" BOOLEAN;
