-- AlterTable
ALTER TABLE "decisions" ADD COLUMN     "with_shop" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "shops" ADD COLUMN     "closed_at" TIMESTAMPTZ(6),
ADD COLUMN     "closed_by_id" INTEGER,
ADD COLUMN     "closed_for" TEXT,
ADD COLUMN     "closed_ground" TEXT;

-- CreateIndex
CREATE INDEX "shops_closed_by_id_idx" ON "shops"("closed_by_id");

-- AddForeignKey
ALTER TABLE "shops" ADD CONSTRAINT "shops_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A closed shop says by whom and why.
ALTER TABLE "shops" ADD CONSTRAINT "shops_closed_check" CHECK (
  num_nulls("closed_at", "closed_by_id", "closed_ground", "closed_for") IN (0, 4));
