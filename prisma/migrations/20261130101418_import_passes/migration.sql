-- AlterTable
ALTER TABLE "imports" ADD COLUMN     "encoding" TEXT,
ADD COLUMN     "failed_rows" INTEGER[],
ADD COLUMN     "finished_at" TIMESTAMPTZ(6),
ADD COLUMN     "ignored" TEXT[],
ADD COLUMN     "only_rows" INTEGER[];

-- CreateIndex
CREATE INDEX "imports_finished_at_idx" ON "imports"("finished_at");
