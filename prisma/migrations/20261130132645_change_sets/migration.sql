-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('FREEZE', 'LIST', 'DELETE', 'PRICE', 'STOCK', 'CATEGORY', 'TAGS', 'IMPORT');

-- CreateEnum
CREATE TYPE "ChangeState" AS ENUM ('RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED');

-- CreateEnum
CREATE TYPE "ChangeRowState" AS ENUM ('PENDING', 'APPLIED', 'SKIPPED', 'FAILED', 'UNDONE', 'KEPT');

-- AlterTable
ALTER TABLE "products" ADD COLUMN     "stock_total" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "change_sets" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" INTEGER NOT NULL,
    "shop_id" INTEGER,
    "kind" "ChangeKind" NOT NULL,
    "change" JSONB NOT NULL,
    "selection" JSONB NOT NULL,
    "state" "ChangeState" NOT NULL DEFAULT 'RUNNING',
    "total" INTEGER NOT NULL DEFAULT 0,
    "applied" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "undone" INTEGER NOT NULL DEFAULT 0,
    "kept" INTEGER NOT NULL DEFAULT 0,
    "skus" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(6),
    "undone_at" TIMESTAMPTZ(6),
    "undone_by_id" INTEGER,

    CONSTRAINT "change_sets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_rows" (
    "id" BIGSERIAL NOT NULL,
    "set_id" UUID NOT NULL,
    "object_type" TEXT NOT NULL,
    "object_id" INTEGER NOT NULL,
    "state" "ChangeRowState" NOT NULL DEFAULT 'PENDING',
    "before" JSONB,
    "after" JSONB,
    "error" TEXT,

    CONSTRAINT "change_rows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_views" (
    "id" SERIAL NOT NULL,
    "table" TEXT NOT NULL,
    "user_id" INTEGER NOT NULL,
    "shop_id" INTEGER,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "table_columns" (
    "user_id" INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    "columns" TEXT[],

    CONSTRAINT "table_columns_pkey" PRIMARY KEY ("user_id","table")
);

-- CreateIndex
CREATE INDEX "change_sets_user_id_created_at_id_idx" ON "change_sets"("user_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "change_sets_shop_id_created_at_id_idx" ON "change_sets"("shop_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "change_sets_state_updated_at_idx" ON "change_sets"("state", "updated_at");

-- CreateIndex
CREATE INDEX "change_sets_finished_at_idx" ON "change_sets"("finished_at");

-- CreateIndex
CREATE INDEX "change_sets_undone_by_id_idx" ON "change_sets"("undone_by_id");

-- CreateIndex
CREATE INDEX "change_rows_set_id_state_id_idx" ON "change_rows"("set_id", "state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "change_rows_set_id_object_type_object_id_key" ON "change_rows"("set_id", "object_type", "object_id");

-- CreateIndex
CREATE INDEX "saved_views_shop_id_table_idx" ON "saved_views"("shop_id", "table");

-- CreateIndex
CREATE UNIQUE INDEX "saved_views_user_id_table_name_key" ON "saved_views"("user_id", "table", "name");

-- AddForeignKey
ALTER TABLE "change_sets" ADD CONSTRAINT "change_sets_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_sets" ADD CONSTRAINT "change_sets_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_sets" ADD CONSTRAINT "change_sets_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_rows" ADD CONSTRAINT "change_rows_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "change_sets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "table_columns" ADD CONSTRAINT "table_columns_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A product's pieces. By differences: of two sales at once, each sees the other's SKU as it was before.
CREATE FUNCTION "skus_set_product_stock"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  difference bigint := 0;
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.rank IS NOT NULL THEN difference := difference - OLD.stock; END IF;
  IF TG_OP <> 'DELETE' AND NEW.rank IS NOT NULL THEN difference := difference + NEW.stock; END IF;
  IF difference <> 0 THEN
    UPDATE products SET stock_total = least(greatest(stock_total + difference, 0), 2147483647)
    WHERE id = coalesce(NEW.product_id, OLD.product_id);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER "skus_product_stock"
  AFTER INSERT OR DELETE OR UPDATE OF "stock", "rank"
  ON "skus" FOR EACH ROW EXECUTE FUNCTION "skus_set_product_stock"();

UPDATE products SET stock_total = least(s.stock, 2147483647)
FROM (SELECT product_id, sum(stock) AS stock FROM skus WHERE rank IS NOT NULL GROUP BY product_id) AS s
WHERE s.product_id = products.id AND s.stock > 0;

-- What the seller's table filters, sorts and counts is read from these alone, whatever else the market has.
CREATE INDEX "products_of_shop_idx" ON "products" ("shop_id", "id")
  INCLUDE ("status", "category_id", "price_minor", "stock_total", "condition_level", "view_count", "created_at", "updated_at")
  WHERE "archived_at" IS NULL;
CREATE INDEX "products_of_seller_idx" ON "products" ("seller_id", "shop_id", "id")
  INCLUDE ("status", "category_id", "price_minor", "stock_total", "condition_level", "view_count", "created_at", "updated_at")
  WHERE "archived_at" IS NULL;

-- The orders in which it is opened and looked through.
CREATE INDEX "products_of_shop_updated_idx" ON "products" ("shop_id", "updated_at", "id") WHERE "archived_at" IS NULL;
CREATE INDEX "products_of_seller_updated_idx" ON "products" ("seller_id", "updated_at", "id") WHERE "archived_at" IS NULL;
CREATE INDEX "products_of_shop_title_idx"
  ON "products" ("shop_id", (left("title", 60) COLLATE "zh-x-icu"), "id") WHERE "archived_at" IS NULL;
CREATE INDEX "products_of_seller_title_idx"
  ON "products" ("seller_id", (left("title", 60) COLLATE "zh-x-icu"), "id") WHERE "archived_at" IS NULL;
