-- CreateEnum
CREATE TYPE "StockReason" AS ENUM ('RECEIVED', 'COUNTED', 'DAMAGED', 'RETURNED', 'OTHER', 'SOLD', 'HELD', 'RELEASED', 'EDITED', 'BULK');

-- CreateTable
CREATE TABLE "stock_changes" (
    "id" BIGSERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "sku_id" INTEGER NOT NULL,
    "pieces" INTEGER NOT NULL,
    "stock" INTEGER NOT NULL,
    "reason" "StockReason" NOT NULL,
    "note" TEXT,
    "user_id" INTEGER,
    "intent_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stock_changes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "stock_changes_product_id_id_idx" ON "stock_changes"("product_id", "id");

-- CreateIndex
CREATE INDEX "stock_changes_sku_id_idx" ON "stock_changes"("sku_id");

-- CreateIndex
CREATE INDEX "stock_changes_user_id_idx" ON "stock_changes"("user_id");

-- AddForeignKey
ALTER TABLE "stock_changes" ADD CONSTRAINT "stock_changes_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_changes" ADD CONSTRAINT "stock_changes_sku_id_fkey" FOREIGN KEY ("sku_id") REFERENCES "skus"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_changes" ADD CONSTRAINT "stock_changes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
