-- The few products that are not for sale: what an admin lists by status, and counts beside each shop.
CREATE INDEX "products_off_sale_idx" ON "products" ("status", "id")
  WHERE "status" <> 'ONLINE' AND "archived_at" IS NULL;
CREATE INDEX "products_off_sale_of_shop_idx" ON "products" ("shop_id", "status", "id")
  WHERE "status" <> 'ONLINE' AND "archived_at" IS NULL;
