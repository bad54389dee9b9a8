-- CreateEnum
CREATE TYPE "DraftFailure" AS ENUM ('INCOMPLETE', 'CATEGORY', 'SUSPENDED', 'SHOP_CLOSED', 'LEFT_SHOP', 'OTHER');

-- CreateEnum
CREATE TYPE "ChangeSource" AS ENUM ('EDITED', 'CONTRACT', 'BULK', 'IMPORT', 'MODERATION', 'SYSTEM');

-- CreateTable
CREATE TABLE "product_drafts" (
    "id" SERIAL NOT NULL,
    "seller_id" INTEGER NOT NULL,
    "shop_id" INTEGER,
    "form" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "publish_at" TIMESTAMPTZ(6),
    "scheduled_by_id" INTEGER,
    "failure" "DraftFailure",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_changes" (
    "id" BIGSERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "sku_id" INTEGER NOT NULL,
    "from_minor" INTEGER NOT NULL,
    "to_minor" INTEGER NOT NULL,
    "source" "ChangeSource" NOT NULL,
    "user_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "price_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status_changes" (
    "id" BIGSERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "from_status" "ProductStatus" NOT NULL,
    "to_status" "ProductStatus" NOT NULL,
    "note" TEXT,
    "source" "ChangeSource" NOT NULL,
    "user_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "status_changes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "product_drafts_seller_id_id_idx" ON "product_drafts"("seller_id", "id");

-- CreateIndex
CREATE INDEX "product_drafts_shop_id_id_idx" ON "product_drafts"("shop_id", "id");

-- CreateIndex
CREATE INDEX "product_drafts_scheduled_by_id_idx" ON "product_drafts"("scheduled_by_id");

-- CreateIndex
CREATE INDEX "price_changes_product_id_id_idx" ON "price_changes"("product_id", "id");

-- CreateIndex
CREATE INDEX "price_changes_sku_id_idx" ON "price_changes"("sku_id");

-- CreateIndex
CREATE INDEX "price_changes_user_id_idx" ON "price_changes"("user_id");

-- CreateIndex
CREATE INDEX "status_changes_product_id_id_idx" ON "status_changes"("product_id", "id");

-- CreateIndex
CREATE INDEX "status_changes_user_id_idx" ON "status_changes"("user_id");

-- AddForeignKey
ALTER TABLE "product_drafts" ADD CONSTRAINT "product_drafts_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_drafts" ADD CONSTRAINT "product_drafts_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_drafts" ADD CONSTRAINT "product_drafts_scheduled_by_id_fkey" FOREIGN KEY ("scheduled_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_changes" ADD CONSTRAINT "price_changes_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_changes" ADD CONSTRAINT "price_changes_sku_id_fkey" FOREIGN KEY ("sku_id") REFERENCES "skus"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_changes" ADD CONSTRAINT "price_changes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_changes" ADD CONSTRAINT "status_changes_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_changes" ADD CONSTRAINT "status_changes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "product_drafts" ADD CONSTRAINT "product_drafts_content_check" CHECK (jsonb_typeof("content") = 'object');

CREATE INDEX "product_drafts_due_idx" ON "product_drafts" ("publish_at") WHERE "publish_at" IS NOT NULL;

-- What a product has sold, the latest first.
CREATE INDEX "purchase_intents_sold_idx" ON "purchase_intents" ("product_id", "id") WHERE "status" IN ('SUCCESS', 'RECEIVED');

-- The pictures of a draft, wherever in its content they are named.
CREATE FUNCTION "set_media_uses_of_draft"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM replace_media_uses(
    TG_TABLE_NAME, coalesce(NEW.id, OLD.id), media_keys(OLD.content::text), media_keys(NEW.content::text));
  RETURN NULL;
END
$$;

CREATE TRIGGER "product_drafts_media_uses" AFTER INSERT OR DELETE OR UPDATE OF "content"
  ON "product_drafts" FOR EACH ROW EXECUTE FUNCTION "set_media_uses_of_draft"();

-- Every road that changes a price or a status passes here; who goes it has signed its transaction (sign-changes.ts).
-- After a transaction that has, the settings of its session are empty, not absent.
CREATE FUNCTION "change_source"() RETURNS "ChangeSource" LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('jishi.source', true), ''), 'SYSTEM')::"ChangeSource"
$$;

CREATE FUNCTION "change_user"() RETURNS int LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('jishi.user_id', true), '')::int
$$;

CREATE FUNCTION "skus_record_price"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO price_changes (product_id, sku_id, from_minor, to_minor, source, user_id)
    VALUES (NEW.product_id, NEW.id, OLD.price_minor, NEW.price_minor, change_source(), change_user());
  RETURN NULL;
END
$$;

CREATE TRIGGER "skus_price_history" AFTER UPDATE OF "price_minor" ON "skus"
  FOR EACH ROW WHEN (OLD.price_minor <> NEW.price_minor) EXECUTE FUNCTION "skus_record_price"();

-- A remark that comes back with a decision that is undone is an old one.
CREATE FUNCTION "products_record_status"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO status_changes (product_id, from_status, to_status, note, source, user_id)
    VALUES (NEW.id, OLD.status, NEW.status,
      CASE
        WHEN NEW.status = 'FROZEN' THEN NEW.freeze_reason
        WHEN change_source() = 'MODERATION' THEN NULL
        WHEN OLD.status = 'FROZEN' AND NEW.unfreeze_remark IS DISTINCT FROM OLD.unfreeze_remark THEN NEW.unfreeze_remark
        WHEN NEW.sold_note IS DISTINCT FROM OLD.sold_note THEN NEW.sold_note
      END,
      change_source(), change_user());
  RETURN NULL;
END
$$;

CREATE TRIGGER "products_status_history" AFTER UPDATE OF "status", "freeze_reason" ON "products"
  FOR EACH ROW WHEN (
    OLD.status <> NEW.status OR NEW.status = 'FROZEN' AND OLD.freeze_reason IS DISTINCT FROM NEW.freeze_reason)
  EXECUTE FUNCTION "products_record_status"();
