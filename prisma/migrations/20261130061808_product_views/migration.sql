-- CreateTable
CREATE TABLE "product_views" (
    "product_id" INTEGER NOT NULL,
    "views" INTEGER NOT NULL,
    "stale" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "product_views_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "product_view_marks" (
    "hour" INTEGER NOT NULL,
    "product_id" INTEGER NOT NULL,
    "visitor" UUID NOT NULL,

    CONSTRAINT "product_view_marks_pkey" PRIMARY KEY ("hour","product_id","visitor")
);

-- AddForeignKey
ALTER TABLE "product_views" ADD CONSTRAINT "product_views_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Few products are behind at a time. By hand: the schema language has no word for a condition.
CREATE INDEX "product_views_stale_idx" ON "product_views" ("product_id") WHERE "stale";

INSERT INTO "product_views" ("product_id", "views", "stale")
  SELECT "id", "view_count", false FROM "products" WHERE "view_count" > 0;
