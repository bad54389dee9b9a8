-- CreateIndex
CREATE INDEX "products_category_id_status_view_count_id_idx" ON "products"("category_id", "status", "view_count", "id");

-- CreateIndex
CREATE INDEX "products_features_idx" ON "products" USING GIN ("features");


-- Counts of what is on sale, by shop and by location, read this small index alone.
CREATE INDEX "products_on_sale_idx" ON "products" ("shop_id", "location_id", "category_id") INCLUDE ("id")
  WHERE "status" = 'ONLINE' AND "archived_at" IS NULL;
