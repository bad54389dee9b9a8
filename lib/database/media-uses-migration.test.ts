import { expect, it } from "vitest";
import { useDatabaseBefore } from "@/lib/testing/migrate-before";
import { migrate } from "./migrate";

const { url, client } = useDatabaseBefore("media_uses");

const key = (digit: number) => String(digit).repeat(20);

/** Uploads 1–9, of which a retired SKU names 7 and a deleted product 8 and 9; a temporary one is lost in an hour. */
const rows = `
  INSERT INTO users (role, username, password_hash) VALUES ('SELLER', 'a', 'x');
  INSERT INTO categories (level, name) VALUES (1, 'a');
  INSERT INTO products (seller_id, category_id, title, description, description_en)
    VALUES (1, 1, 'a', '<img src="https://old.example/media/${key(4)}.webp">', '![](/media/${key(5)})');
  INSERT INTO skus (product_id, rank, price_minor, image_url)
    VALUES (1, 0, 1, '/media/${key(3)}.webp'), (1, NULL, 1, '/media/${key(7)}.webp');
  INSERT INTO products (seller_id, category_id, title, archived_at, description)
    VALUES (1, 1, 'b', now(), '![](/media/${key(8)})');
  INSERT INTO product_images (product_id, url)
    VALUES (1, '/media/${key(1)}.webp'), (2, '/media/${key(9)}.webp');
  INSERT INTO media_resources (product_id, url, file_name, file_size, mime_type)
    VALUES (1, '/media/${key(2)}.mp4', 'a', 1, 'video/mp4');
  INSERT INTO uploads (owner_id, storage_key, url, file_name, file_size, mime_type, expires_at)
    SELECT 1, repeat(n::text, 20), 'u', 'a', 1, 'image/webp', now() + interval '1 hour' FROM generate_series(1, 5) AS n;
  INSERT INTO uploads (owner_id, storage_key, url, file_name, file_size, mime_type)
    SELECT 1, repeat(n::text, 20), 'u', 'a', 1, 'image/webp' FROM generate_series(6, 9) AS n;`;

it("keeps the pictures that products name already, and gives 24 hours to those that nobody is shown", async () => {
  await client.query(rows);
  await migrate(url);
  const uses = await client.query("SELECT storage_key, source, source_id FROM media_uses ORDER BY 1");
  expect(uses.rows).toEqual(
    ["product_images", "media_resources", "skus", "products", "products"].map((source, index) => ({
      storage_key: key(index + 1),
      source,
      source_id: 1,
    })),
  );
  const uploads = await client.query<{ hours: string | null }>(
    "SELECT round(extract(epoch FROM expires_at - now()) / 3600) AS hours FROM uploads ORDER BY storage_key",
  );
  const hours = uploads.rows.map((row) => row.hours && Number(row.hours));
  expect(hours).toEqual([null, null, null, null, null, 24, 24, 24, 24]);
});
