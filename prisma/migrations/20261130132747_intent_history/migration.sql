-- CreateEnum
CREATE TYPE "FailureReason" AS ENUM ('PRICE', 'STOCK', 'PLACE', 'NO_ANSWER', 'OTHER');

-- CreateEnum
CREATE TYPE "IntentEventKind" AS ENUM ('STATUS', 'NOTE', 'HOLD_EXPIRED');

-- DropIndex
DROP INDEX "purchase_intents_product_id_status_idx";

-- AlterTable
ALTER TABLE "purchase_intents" ADD COLUMN     "decided_at" TIMESTAMPTZ(6),
ADD COLUMN     "failure_reason" "FailureReason",
ADD COLUMN     "held_until" TIMESTAMPTZ(6),
ADD COLUMN     "image_url" TEXT,
ADD COLUMN     "shop_id" INTEGER,
ADD COLUMN     "sku_attributes" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "stock_taken" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "title" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "title_en" TEXT;

-- AlterTable
ALTER TABLE "shops" ADD COLUMN     "stock_hold_hours" INTEGER;

-- CreateTable
CREATE TABLE "intent_events" (
    "id" SERIAL NOT NULL,
    "intent_id" INTEGER NOT NULL,
    "kind" "IntentEventKind" NOT NULL DEFAULT 'STATUS',
    "user_id" INTEGER,
    "from_status" "IntentStatus",
    "to_status" "IntentStatus",
    "reason" "FailureReason",
    "note" TEXT,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "intent_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intent_search" (
    "intent_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "grams" TEXT[],

    CONSTRAINT "intent_search_pkey" PRIMARY KEY ("intent_id")
);

-- CreateIndex
CREATE INDEX "intent_events_intent_id_id_idx" ON "intent_events"("intent_id", "id");

-- CreateIndex
CREATE INDEX "intent_events_user_id_idx" ON "intent_events"("user_id");

-- CreateIndex
CREATE INDEX "intent_search_grams_idx" ON "intent_search" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "purchase_intents_shop_id_created_at_id_idx" ON "purchase_intents"("shop_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "purchase_intents_shop_id_status_created_at_id_idx" ON "purchase_intents"("shop_id", "status", "created_at", "id");

-- CreateIndex
CREATE INDEX "purchase_intents_product_id_created_at_id_idx" ON "purchase_intents"("product_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "purchase_intents_product_id_status_created_at_id_idx" ON "purchase_intents"("product_id", "status", "created_at", "id");

-- AddForeignKey
ALTER TABLE "intent_events" ADD CONSTRAINT "intent_events_intent_id_fkey" FOREIGN KEY ("intent_id") REFERENCES "purchase_intents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intent_events" ADD CONSTRAINT "intent_events_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intent_search" ADD CONSTRAINT "intent_search_intent_id_fkey" FOREIGN KEY ("intent_id") REFERENCES "purchase_intents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.

ALTER TABLE "shops" ADD CONSTRAINT "shops_stock_hold_hours_check" CHECK ("stock_hold_hours" BETWEEN 1 AND 720);
ALTER TABLE "purchase_intents" ADD CONSTRAINT "purchase_intents_held_check"
  CHECK ("held_until" IS NULL OR ("status" = 'PENDING' AND "stock_taken"));
CREATE INDEX "purchase_intents_held_idx" ON "purchase_intents" ("held_until") WHERE "held_until" IS NOT NULL;

-- What the buyer sees, whoever writes the row; one that comes with a title brings what was seen.
CREATE FUNCTION "purchase_intents_set_snapshot"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT p.shop_id INTO NEW.shop_id FROM products p WHERE p.id = NEW.product_id;
  IF NEW.title = '' THEN
    SELECT p.title, p.title_en, s.attributes, coalesce(s.image_url, (
        SELECT url FROM product_images WHERE product_id = p.id ORDER BY rank, id LIMIT 1))
      INTO NEW.title, NEW.title_en, NEW.sku_attributes, NEW.image_url
      FROM products p JOIN skus s ON s.product_id = p.id WHERE p.id = NEW.product_id AND s.id = NEW.sku_id;
    -- The foreign keys say what is wrong with a row for what does not exist.
    NEW.title := coalesce(NEW.title, '');
    NEW.sku_attributes := coalesce(NEW.sku_attributes, '[]');
  END IF;
  NEW.stock_taken := NEW.stock_taken OR NEW.status IN ('SUCCESS', 'RECEIVED');
  RETURN NEW;
END
$$;

CREATE TRIGGER "purchase_intents_snapshot" BEFORE INSERT
  ON "purchase_intents" FOR EACH ROW EXECUTE FUNCTION "purchase_intents_set_snapshot"();

CREATE FUNCTION "intent_search_text"("intent" purchase_intents) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(chr(10), search_fold(intent.contact_name), search_fold(intent.contact_phone),
    regexp_replace(intent.contact_phone, '\D', '', 'g'), search_fold(intent.title), search_fold(intent.title_en))
$$;

CREATE FUNCTION "purchase_intents_set_search"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  found text := intent_search_text(NEW);
BEGIN
  INSERT INTO intent_search VALUES (NEW.id, found, search_grams(found));
  RETURN NULL;
END
$$;

CREATE TRIGGER "purchase_intents_search" AFTER INSERT
  ON "purchase_intents" FOR EACH ROW EXECUTE FUNCTION "purchase_intents_set_search"();

-- A product that changes its shop takes its intents along: the lock waits for those that are just being made, …
CREATE FUNCTION "products_move_intents"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM products WHERE id = NEW.id FOR UPDATE;
  UPDATE purchase_intents SET shop_id = NEW.shop_id WHERE product_id = NEW.id AND shop_id IS DISTINCT FROM NEW.shop_id;
  RETURN NULL;
END
$$;

CREATE TRIGGER "products_intents_shop" AFTER UPDATE OF "shop_id" ON "products"
  FOR EACH ROW WHEN (OLD.shop_id IS DISTINCT FROM NEW.shop_id) EXECUTE FUNCTION "products_move_intents"();

-- … and those that had to wait for it look again: by its name this fires after the foreign keys, which wait.
-- The picture that was seen stays as long as an intent shows it. One use per product is enough: intents are never deleted.
CREATE OR REPLACE FUNCTION "keep_media_of_intent"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE purchase_intents AS i SET shop_id = p.shop_id FROM products p
    WHERE i.id = NEW.id AND p.id = NEW.product_id AND i.shop_id IS DISTINCT FROM p.shop_id;
  INSERT INTO media_uses SELECT key, 'purchase_intents', NEW.product_id FROM unnest(media_keys(NEW.image_url)) AS key
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

-- Of a deleted product and a retired SKU nothing is a use any more.
CREATE OR REPLACE FUNCTION "product_media_uses"("product" int)
RETURNS TABLE ("storage_key" text, "source" text, "source_id" int) LANGUAGE sql STABLE AS $$
  SELECT key, 'products', p.id
    FROM products p, unnest(media_keys(p.description, p.description_en)) AS key
    WHERE p.id = product AND p.archived_at IS NULL
  UNION ALL SELECT key, 'media_resources', m.id
    FROM products p JOIN media_resources m ON m.product_id = p.id, unnest(media_keys(m.url)) AS key
    WHERE p.id = product AND p.archived_at IS NULL
  UNION ALL SELECT key, 'skus', s.id
    FROM products p JOIN skus s ON s.product_id = p.id, unnest(media_keys(s.image_url)) AS key
    WHERE p.id = product AND p.archived_at IS NULL AND s.rank IS NOT NULL
  UNION ALL SELECT key, 'product_images', i.id
    FROM products p JOIN product_images i ON i.product_id = p.id, unnest(media_keys(i.url)) AS key
    WHERE p.id = product AND p.archived_at IS NULL
$$;

CREATE OR REPLACE FUNCTION "set_media_uses_of_sku"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.image_url IS NULL AND NEW.image_url IS NULL THEN RETURN NULL; END IF;
  PERFORM replace_media_uses(
    TG_TABLE_NAME, coalesce(NEW.id, OLD.id),
    CASE WHEN OLD.rank IS NOT NULL THEN media_keys(OLD.image_url) ELSE '{}' END,
    CASE WHEN NEW.rank IS NOT NULL THEN media_keys(NEW.image_url) ELSE '{}' END);
  RETURN NULL;
END
$$;

-- The rows that are there already: they show what their product is called today.
UPDATE purchase_intents AS i SET
  title = p.title, title_en = p.title_en, sku_attributes = s.attributes, shop_id = p.shop_id,
  image_url = coalesce(s.image_url, (SELECT url FROM product_images WHERE product_id = p.id ORDER BY rank, id LIMIT 1)),
  stock_taken = i.status IN ('SUCCESS', 'RECEIVED')
FROM products p, skus s WHERE p.id = i.product_id AND s.id = i.sku_id;

INSERT INTO media_uses SELECT DISTINCT key, 'purchase_intents', i.product_id
  FROM purchase_intents i, unnest(media_keys(i.image_url)) AS key ON CONFLICT DO NOTHING;

DELETE FROM media_uses USING products AS p, product_images AS i
  WHERE source = 'product_images' AND source_id = i.id AND p.id = i.product_id AND p.archived_at IS NOT NULL;
DELETE FROM media_uses USING products AS p, skus AS s
  WHERE source = 'skus' AND source_id = s.id AND p.id = s.product_id AND (p.archived_at IS NOT NULL OR s.rank IS NULL);

INSERT INTO intent_search SELECT id, text, search_grams(text)
  FROM (SELECT i.id, intent_search_text(i) AS text FROM purchase_intents i) AS texts;

-- What is known of their past: when they were made, and when they became what they are.
INSERT INTO intent_events (intent_id, user_id, to_status, at)
  SELECT id, customer_id, 'PENDING', created_at FROM purchase_intents ORDER BY created_at, id;
INSERT INTO intent_events (intent_id, user_id, from_status, to_status, note, at)
  SELECT id, CASE WHEN status IN ('CANCELLED', 'RECEIVED') THEN customer_id END,
    CASE WHEN status = 'RECEIVED' THEN 'SUCCESS'::"IntentStatus" ELSE 'PENDING' END, status,
    CASE WHEN status IN ('SUCCESS', 'FAILED') THEN seller_notes END, updated_at
  FROM purchase_intents WHERE status <> 'PENDING' ORDER BY updated_at, id;

-- Without a pending list, which a search would read whole until the next vacuum.
ALTER INDEX "intent_search_grams_idx" SET (fastupdate = off);
