import { expect, it } from "vitest";
import { useDatabaseBefore } from "@/lib/testing/migrate-before";
import { migrate } from "./migrate";

const { url, client } = useDatabaseBefore("intent_history");

const key = (digit: number) => String(digit).repeat(20);

/** A deleted product of a shop with a picture, whose retired second SKU has its own; an intent in every status. */
const rows = `
  INSERT INTO users (role, username, password_hash) VALUES ('SELLER', 'seller', 'x'), ('CUSTOMER', 'buyer', 'x');
  INSERT INTO shops (name) VALUES ('店');
  INSERT INTO categories (level, name) VALUES (1, 'a');
  INSERT INTO uploads (owner_id, storage_key, url, file_name, file_size, mime_type)
    SELECT 1, repeat(n::text, 20), 'u', 'a', 1, 'image/webp' FROM generate_series(1, 3) AS n;
  INSERT INTO products (seller_id, shop_id, category_id, title, title_en) VALUES (1, 1, 1, '青花壶', 'Pot');
  INSERT INTO skus (product_id, rank, price_minor, image_url, attributes)
    VALUES (1, 0, 1, NULL, '[]'), (1, 1, 1, '/media/${key(2)}.webp', '[{"name":"色","value":"蓝"}]');
  INSERT INTO product_images (product_id, url, rank)
    VALUES (1, '/media/${key(1)}.webp', 0), (1, '/media/${key(3)}.webp', 1);
  INSERT INTO purchase_intents (product_id, sku_id, seller_id, customer_id, unit_price_minor, contact_name,
      contact_phone, status, seller_notes, created_at, updated_at)
    SELECT 1, 1 + (status = 'FAILED')::int, 1, 2, 1, '王', '13800000000', status, '好', '2025-01-01Z', '2025-01-02Z'
    FROM unnest(enum_range(NULL::"IntentStatus")) AS status;
  UPDATE skus SET rank = NULL WHERE id = 2;
  UPDATE products SET archived_at = now() WHERE id = 1;`;

it("gives old intents what their product is called, their shop, a history and the pieces of a success", async () => {
  await client.query(rows);
  await migrate(url);
  const intents = await client.query(
    `SELECT status, title, title_en, shop_id, image_url, sku_attributes, stock_taken, decided_at,
       (SELECT text FROM intent_search WHERE intent_id = id) AS text FROM purchase_intents ORDER BY id`,
  );
  const same = { title: "青花壶", title_en: "Pot", shop_id: 1, decided_at: null };
  const plain = { ...same, image_url: `/media/${key(1)}.webp`, sku_attributes: [] };
  const text = "王\n13800000000\n13800000000\n青花壶\npot";
  expect(intents.rows).toEqual([
    { ...plain, status: "PENDING", stock_taken: false, text },
    { ...plain, status: "SUCCESS", stock_taken: true, text },
    {
      ...same,
      status: "FAILED",
      image_url: `/media/${key(2)}.webp`,
      sku_attributes: [{ name: "色", value: "蓝" }],
      stock_taken: false,
      text,
    },
    { ...plain, status: "CANCELLED", stock_taken: false, text },
    { ...plain, status: "RECEIVED", stock_taken: true, text },
  ]);
  const events = await client.query(
    `SELECT concat_ws(' ', intent_id, from_status, to_status, user_id, note) AS step
     FROM intent_events ORDER BY intent_id, id`,
  );
  expect(events.rows.map(({ step }) => step)).toEqual([
    "1 PENDING 2",
    "2 PENDING 2",
    "2 PENDING SUCCESS 好",
    "3 PENDING 2",
    "3 PENDING FAILED 好",
    "4 PENDING 2",
    "4 PENDING CANCELLED 2",
    "5 PENDING 2",
    "5 SUCCESS RECEIVED 2",
  ]);
});

it("keeps the pictures that old intents show, and no others of what is deleted", async () => {
  const uses = await client.query("SELECT storage_key, source, source_id FROM media_uses ORDER BY 1");
  expect(uses.rows).toEqual([
    { storage_key: key(1), source: "purchase_intents", source_id: 1 },
    { storage_key: key(2), source: "purchase_intents", source_id: 1 },
  ]);
});
