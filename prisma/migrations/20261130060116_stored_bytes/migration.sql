-- AlterTable
ALTER TABLE "uploads" ADD COLUMN     "stored_bytes" INTEGER NOT NULL DEFAULT 0;

UPDATE "uploads" SET "stored_bytes" = "file_size";
