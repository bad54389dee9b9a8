-- AlterEnum
ALTER TYPE "ChangeKind" ADD VALUE 'LOW_STOCK';

-- AlterTable
ALTER TABLE "products" ADD COLUMN     "low_stock" INTEGER;

-- AlterTable
ALTER TABLE "shops" ADD COLUMN     "low_stock" INTEGER NOT NULL DEFAULT 5;

ALTER TABLE "products" ADD CONSTRAINT "products_low_stock_check" CHECK ("low_stock" >= 0);
ALTER TABLE "shops" ADD CONSTRAINT "shops_low_stock_check" CHECK ("low_stock" >= 0);

-- With what a product runs low.
DROP INDEX "products_of_shop_idx";
DROP INDEX "products_of_seller_idx";
CREATE INDEX "products_of_shop_idx" ON "products" ("shop_id", "id")
  INCLUDE ("status", "category_id", "price_minor", "stock_total", "low_stock", "condition_level", "view_count", "created_at",
    "updated_at")
  WHERE "archived_at" IS NULL;
CREATE INDEX "products_of_seller_idx" ON "products" ("seller_id", "shop_id", "id")
  INCLUDE ("status", "category_id", "price_minor", "stock_total", "low_stock", "condition_level", "view_count", "created_at",
    "updated_at")
  WHERE "archived_at" IS NULL;

-- The other orders of the seller's table.
CREATE INDEX "products_of_shop_price_idx" ON "products" ("shop_id", "price_minor", "id") WHERE "archived_at" IS NULL;
CREATE INDEX "products_of_shop_stock_idx" ON "products" ("shop_id", "stock_total", "id") WHERE "archived_at" IS NULL;
CREATE INDEX "products_of_shop_views_idx" ON "products" ("shop_id", "view_count", "id") WHERE "archived_at" IS NULL;
CREATE INDEX "products_of_seller_price_idx" ON "products" ("seller_id", "price_minor", "id") WHERE "archived_at" IS NULL;
CREATE INDEX "products_of_seller_stock_idx" ON "products" ("seller_id", "stock_total", "id") WHERE "archived_at" IS NULL;
CREATE INDEX "products_of_seller_views_idx" ON "products" ("seller_id", "view_count", "id") WHERE "archived_at" IS NULL;

-- A seller's products are nearly all its shop's. With seller and shop in one value the planner knows how few are elsewhere;
-- as two columns it takes them for independent, and those few for thousands.
CREATE INDEX "products_of_whom_idx" ON "products" ((("seller_id"::bigint << 32) | coalesce("shop_id", 0)))
  WHERE "archived_at" IS NULL;
