-- A deleted product and a retired SKU are shown to nobody, but for what their intents show: the picture of the SKU, and
-- where it has none the product's first. Only that is still a use.

CREATE FUNCTION "product_media_uses"("product" int)
RETURNS TABLE ("storage_key" text, "source" text, "source_id" int) LANGUAGE sql STABLE AS $$
  SELECT key, 'products', p.id
    FROM products p, unnest(media_keys(p.description, p.description_en)) AS key
    WHERE p.id = product AND p.archived_at IS NULL
  UNION ALL SELECT key, 'media_resources', m.id
    FROM products p JOIN media_resources m ON m.product_id = p.id, unnest(media_keys(m.url)) AS key
    WHERE p.id = product AND p.archived_at IS NULL
  UNION ALL SELECT key, 'skus', s.id
    FROM products p JOIN skus s ON s.product_id = p.id, unnest(media_keys(s.image_url)) AS key
    WHERE p.id = product AND (p.archived_at IS NULL AND s.rank IS NOT NULL
      OR EXISTS (SELECT FROM purchase_intents WHERE sku_id = s.id))
  UNION ALL SELECT key, 'product_images', i.id
    FROM products p JOIN product_images i ON i.product_id = p.id, unnest(media_keys(i.url)) AS key
    WHERE p.id = product AND (p.archived_at IS NULL
      OR i.id = (SELECT id FROM product_images WHERE product_id = p.id ORDER BY rank, id LIMIT 1) AND EXISTS (
        SELECT FROM purchase_intents n JOIN skus s ON s.id = n.sku_id WHERE n.product_id = p.id AND s.image_url IS NULL))
$$;

CREATE FUNCTION "settle_media_uses"("product" int) RETURNS void LANGUAGE sql AS $$
  DELETE FROM media_uses WHERE source = 'products' AND source_id = product
    OR source = 'media_resources' AND source_id IN (SELECT id FROM media_resources WHERE product_id = product)
    OR source = 'product_images' AND source_id IN (SELECT id FROM product_images WHERE product_id = product)
    OR source = 'skus' AND source_id IN (SELECT id FROM skus WHERE product_id = product);
  INSERT INTO media_uses SELECT * FROM product_media_uses(product)
$$;

-- An intent that is just being made holds the product, as its foreign key does: the lock waits for it, so that it is seen.
CREATE FUNCTION "settle_media_uses_of_product"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM products WHERE id = NEW.id FOR UPDATE;
  PERFORM settle_media_uses(NEW.id);
  RETURN NULL;
END
$$;

-- After `products_media_uses`: triggers fire by their names.
CREATE TRIGGER "products_media_uses_shown" AFTER UPDATE OF "archived_at" ON "products"
  FOR EACH ROW WHEN ((OLD.archived_at IS NULL) IS DISTINCT FROM (NEW.archived_at IS NULL))
  EXECUTE FUNCTION "settle_media_uses_of_product"();

CREATE OR REPLACE FUNCTION "set_media_uses_of_sku"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  intended boolean;
BEGIN
  IF OLD.image_url IS NULL AND NEW.image_url IS NULL THEN RETURN NULL; END IF;
  IF TG_OP = 'UPDATE' AND OLD.rank IS NOT NULL AND NEW.rank IS NULL THEN
    PERFORM 1 FROM skus WHERE id = NEW.id FOR UPDATE;
  END IF;
  intended := EXISTS (SELECT FROM purchase_intents WHERE sku_id = coalesce(NEW.id, OLD.id));
  PERFORM replace_media_uses(
    TG_TABLE_NAME, coalesce(NEW.id, OLD.id),
    CASE WHEN intended OR OLD.rank IS NOT NULL THEN media_keys(OLD.image_url) ELSE '{}' END,
    CASE WHEN intended OR NEW.rank IS NOT NULL THEN media_keys(NEW.image_url) ELSE '{}' END);
  RETURN NULL;
END
$$;

DROP TRIGGER "skus_media_uses" ON "skus";
CREATE TRIGGER "skus_media_uses" AFTER INSERT OR DELETE OR UPDATE OF "image_url", "rank"
  ON "skus" FOR EACH ROW EXECUTE FUNCTION "set_media_uses_of_sku"();

-- An intent for what was deleted or retired while it was being made: by its name after the foreign keys, which wait.
CREATE FUNCTION "keep_media_of_intent"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM products p JOIN skus s ON s.product_id = p.id
    WHERE p.id = NEW.product_id AND s.id = NEW.sku_id AND (p.archived_at IS NOT NULL OR s.rank IS NULL)
  ) THEN
    INSERT INTO media_uses SELECT * FROM product_media_uses(NEW.product_id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER "purchase_intents_media_uses" AFTER INSERT
  ON "purchase_intents" FOR EACH ROW EXECUTE FUNCTION "keep_media_of_intent"();

-- The rows that are there already: what nobody is shown has its 24 hours from now.
SELECT settle_media_uses(id) FROM products WHERE archived_at IS NOT NULL;
DELETE FROM media_uses USING skus AS s
  WHERE source = 'skus' AND source_id = s.id AND s.rank IS NULL
    AND NOT EXISTS (SELECT FROM purchase_intents WHERE sku_id = s.id);
