-- CreateEnum
CREATE TYPE "ImportOutcome" AS ENUM ('CREATE', 'UPDATE', 'UNCHANGED', 'FAILED');

-- AlterEnum
ALTER TYPE "ImportKind" ADD VALUE 'PRODUCTS';

-- AlterTable
ALTER TABLE "imports" ADD COLUMN     "change_set_id" UUID,
ADD COLUMN     "delimiter" TEXT,
ADD COLUMN     "settings" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "import_items" (
    "id" BIGSERIAL NOT NULL,
    "import_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "outcome" "ImportOutcome",
    "done" BOOLEAN NOT NULL DEFAULT false,
    "product_id" INTEGER,
    "title" TEXT NOT NULL DEFAULT '',
    "version" INTEGER,
    "before" JSONB,
    "after" JSONB,
    "new_skus" INTEGER NOT NULL DEFAULT 0,
    "faults" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "import_items_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "import_items_import_id_outcome_id_idx" ON "import_items"("import_id", "outcome", "id");

-- CreateIndex
CREATE UNIQUE INDEX "import_items_import_id_key_key" ON "import_items"("import_id", "key");

-- CreateIndex
CREATE INDEX "imports_change_set_id_idx" ON "imports"("change_set_id");

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_change_set_id_fkey" FOREIGN KEY ("change_set_id") REFERENCES "change_sets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE ON UPDATE CASCADE;
