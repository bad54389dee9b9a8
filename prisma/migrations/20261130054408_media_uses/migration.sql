-- CreateTable
CREATE TABLE "media_uses" (
    "storage_key" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "media_uses_pkey" PRIMARY KEY ("storage_key","source","source_id")
);

-- CreateIndex
CREATE INDEX "media_uses_source_source_id_idx" ON "media_uses"("source", "source_id");

-- What the schema language cannot say: functions and triggers. Every road that writes a row passes here.

-- The keys of ours that texts name, sorted: 20 hex digits after a slash, whatever host and folder stand before it,
-- since the same file may also be named by a former host, a CDN or the storage's own address.
CREATE FUNCTION "media_keys"(VARIADIC "texts" text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT lower(found[1])), '{}')
  FROM unnest(texts) AS given(text), regexp_matches(given.text, '(?:/|&#(?:47|x2f);)([0-9a-f]{20})(?![0-9a-f])', 'gi') AS found
$$;

CREATE FUNCTION "replace_media_uses"("by_table" text, "by_id" int, "held" text[], "wanted" text[])
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF held = wanted THEN RETURN; END IF;
  INSERT INTO media_uses (storage_key, source, source_id)
    SELECT key, by_table, by_id FROM unnest(wanted) AS key ON CONFLICT DO NOTHING;
  DELETE FROM media_uses
    WHERE source = by_table AND source_id = by_id AND storage_key = ANY (held) AND storage_key <> ALL (wanted);
END
$$;

-- In an insert OLD is null, in a delete NEW is: a null names no key.
CREATE FUNCTION "set_media_uses_of_url"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM replace_media_uses(TG_TABLE_NAME, coalesce(NEW.id, OLD.id), media_keys(OLD.url), media_keys(NEW.url));
  RETURN NULL;
END
$$;

CREATE FUNCTION "set_media_uses_of_sku"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM replace_media_uses(
    TG_TABLE_NAME, coalesce(NEW.id, OLD.id), media_keys(OLD.image_url), media_keys(NEW.image_url));
  RETURN NULL;
END
$$;

CREATE FUNCTION "set_media_uses_of_product"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM replace_media_uses(
    TG_TABLE_NAME, coalesce(NEW.id, OLD.id),
    media_keys(OLD.description, OLD.description_en), media_keys(NEW.description, NEW.description_en));
  RETURN NULL;
END
$$;

CREATE TRIGGER "product_images_media_uses" AFTER INSERT OR DELETE OR UPDATE OF "url"
  ON "product_images" FOR EACH ROW EXECUTE FUNCTION "set_media_uses_of_url"();
CREATE TRIGGER "media_resources_media_uses" AFTER INSERT OR DELETE OR UPDATE OF "url"
  ON "media_resources" FOR EACH ROW EXECUTE FUNCTION "set_media_uses_of_url"();
CREATE TRIGGER "skus_media_uses" AFTER INSERT OR DELETE OR UPDATE OF "image_url"
  ON "skus" FOR EACH ROW EXECUTE FUNCTION "set_media_uses_of_sku"();
CREATE TRIGGER "products_media_uses" AFTER INSERT OR DELETE OR UPDATE OF "description", "description_en"
  ON "products" FOR EACH ROW EXECUTE FUNCTION "set_media_uses_of_product"();

-- What is used stays. The row changes, and is locked, exactly when its first use appears: the sweeper, who locks
-- what it deletes, sees one or the other.
CREATE FUNCTION "keep_used_upload"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE uploads SET expires_at = NULL WHERE storage_key = NEW.storage_key AND expires_at IS NOT NULL;
  RETURN NULL;
END
$$;

CREATE TRIGGER "media_uses_first" AFTER INSERT
  ON "media_uses" FOR EACH ROW EXECUTE FUNCTION "keep_used_upload"();

CREATE FUNCTION "expire_unused_upload"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE uploads SET expires_at = now() + interval '24 hours'
    WHERE storage_key = OLD.storage_key AND expires_at IS NULL
      AND NOT EXISTS (SELECT FROM media_uses WHERE storage_key = OLD.storage_key);
  RETURN NULL;
END
$$;

-- At the commit: a list of pictures that is replaced whole names most of them again.
CREATE CONSTRAINT TRIGGER "media_uses_last" AFTER DELETE
  ON "media_uses" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "expire_unused_upload"();

-- The rows that are there already. What nothing names any more gets its 24 hours from now.
INSERT INTO "media_uses" ("storage_key", "source", "source_id")
  SELECT unnest(media_keys("url")), 'product_images', "id" FROM "product_images"
  UNION SELECT unnest(media_keys("url")), 'media_resources', "id" FROM "media_resources"
  UNION SELECT unnest(media_keys("image_url")), 'skus', "id" FROM "skus"
  UNION SELECT unnest(media_keys("description", "description_en")), 'products', "id" FROM "products";

UPDATE "uploads" SET "expires_at" = now() + interval '24 hours'
  WHERE "expires_at" IS NULL
    AND NOT EXISTS (SELECT FROM "media_uses" WHERE "media_uses"."storage_key" = "uploads"."storage_key");
