import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyPassword } from "@/lib/domain/accounts/password";
import { parseMediaReference } from "@/lib/domain/media/media-names";
import { localDisk } from "@/lib/ports/storage/local-disk";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { makeUser } from "@/lib/testing/factories";
import { seedDemo } from "../seed";

const folder = join(tmpdir(), `jishi-test-${process.pid}-seed`);
const storage = localDisk(folder);
const messages: string[] = [];
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.url, (message) => messages.push(message), storage);
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** How many rows the rest of a SELECT finds. */
async function count(from: string): Promise<number> {
  const [row] = await database.db.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${from}`);
  return row?.n ?? Number.NaN;
}

describe("the demo seed", () => {
  test.each([
    ["shops", 24],
    ["users WHERE role = 'SELLER' AND shop_id IS NOT NULL", 24],
    ["users WHERE role = 'CUSTOMER'", 60],
    ["users WHERE role = 'ADMIN'", 1],
    ["categories WHERE level = 1", 8],
    ["categories WHERE level = 2", 40],
    ["products", 2000],
    ["purchase_intents", 600],
    ["favorites", 400],
    ["reports", 25],
    ["creators", 5000],
    ["shops WHERE default_category_id IS NOT NULL", 0],
  ])("makes the promised number of %s", async (from, expected) => {
    expect(await count(from)).toBe(expected);
  });

  test.each([
    [
      "prices",
      "products p JOIN skus s ON s.product_id = p.id AND s.rank = 0 WHERE s.price_minor <> p.price_minor",
    ],
    ["default SKUs", "products p WHERE NOT EXISTS (SELECT FROM skus WHERE product_id = p.id AND rank = 0)"],
    [
      "statuses",
      `products p JOIN (SELECT product_id, sum(stock) AS stock FROM skus GROUP BY 1) s ON s.product_id = p.id
       WHERE CASE status WHEN 'OUT_OF_STOCK' THEN stock > 0 WHEN 'FROZEN' THEN freeze_reason IS NULL ELSE stock = 0 END`,
    ],
    [
      "sellers of intents",
      `purchase_intents i JOIN products p ON p.id = i.product_id JOIN skus s ON s.id = i.sku_id
       WHERE i.seller_id <> p.seller_id OR s.product_id <> p.id OR i.unit_price_minor <> s.price_minor`,
    ],
    [
      "pending intents",
      "purchase_intents i JOIN skus s ON s.id = i.sku_id WHERE i.status = 'PENDING' AND s.stock < i.quantity",
    ],
    [
      "shops of products",
      "products p JOIN users u ON u.id = p.seller_id WHERE p.shop_id IS DISTINCT FROM u.shop_id",
    ],
    ["categories of products", "products p JOIN categories c ON c.id = p.category_id WHERE c.level <> 2"],
    ["galleries", "products p WHERE (SELECT count(*) FROM product_images WHERE product_id = p.id) < 2"],
    [
      "pictures of SKUs",
      "skus s WHERE image_url NOT IN (SELECT url FROM product_images i WHERE i.product_id = s.product_id)",
    ],
    [
      "placeholders",
      "product_images WHERE placeholder IS NULL OR placeholder NOT LIKE 'data:image/webp;base64,%'",
    ],
    [
      "search texts",
      "products p LEFT JOIN product_search s ON s.product_id = p.id WHERE strpos(s.title, search_fold(p.title)) > 0 IS NOT TRUE",
    ],
    [
      "what buyers saw",
      `purchase_intents i JOIN products p ON p.id = i.product_id
       WHERE i.title <> p.title OR i.image_url IS NULL OR i.shop_id IS DISTINCT FROM p.shop_id`,
    ],
    [
      "histories",
      `purchase_intents i WHERE i.status <> (
         SELECT to_status FROM intent_events WHERE intent_id = i.id ORDER BY id DESC LIMIT 1)`,
    ],
    [
      "handled reports",
      "reports WHERE (status = 'PENDING') <> (handled_at IS NULL) OR handled_at < created_at",
    ],
    [
      "customers older than their intents",
      "purchase_intents i JOIN users u ON u.id = i.customer_id WHERE u.created_at > i.created_at",
    ],
    [
      "favorites older than their products",
      "favorites f JOIN products p ON p.id = f.product_id WHERE f.created_at < p.created_at",
    ],
    [
      "match tags",
      `products p WHERE (SELECT count(*) FROM product_tags x JOIN tags t ON t.id = x.tag_id
       WHERE x.product_id = p.id AND t.kind = 'MATCH') NOT BETWEEN 2 AND 3`,
    ],
    [
      "tags of creators",
      "creators c WHERE NOT tags <@ (SELECT array_agg(lower(name)) FROM tags WHERE kind = 'MATCH')",
    ],
  ])("leaves no contradiction in %s", async (_, from) => {
    expect(await count(from)).toBe(0);
  });

  test.each(["demo-buyer", "demo-seller", "demo-admin"])("lets %s in", async (username) => {
    const user = await database.db.user.findFirstOrThrow({ where: { username } });
    expect(await verifyPassword(user.passwordHash, "demo-password")).toBe(true);
  });

  test("stores every picture in its sizes", async () => {
    const images = await database.db.productImage.findMany({ distinct: ["url"], select: { url: true } });
    expect(images.length).toBeGreaterThan(600);
    for (const { url } of images) {
      const { key = "" } = parseMediaReference(url.replace("/media/", "")) ?? {};
      for (const name of [`${key}.webp`, `${key}-320.webp`]) expect(await storage.stat(name)).not.toBeNull();
    }
    const fronts = await database.db.productImage.findMany({ distinct: ["url"], where: { rank: 0 } });
    for (const { url } of fronts) {
      const { key = "" } = parseMediaReference(url.replace("/media/", "")) ?? {};
      expect(await storage.stat(`${key}-640.webp`)).not.toBeNull();
    }
  });

  test("numbers later rows behind its own", async () => {
    const user = await makeUser(database.db);
    expect(user.id).toBe(await count("users"));
    const category = await database.db.category.create({ data: { level: 1, name: "另一类" } });
    expect(category.id).toBe(await count("categories"));
  });

  test("does nothing where there are users", async () => {
    const before = messages.length;
    await seedDemo(database.url, (message) => messages.push(message), storage);
    expect(messages.slice(before)).toEqual(["the database has users already: nothing to seed"]);
    expect(await count("products")).toBe(2000);
  });
});

describe("a second database", () => {
  test("gets the same market from two seeds at once, with the pictures that are stored", async () => {
    const other = await createTestDatabase();
    const told: string[] = [];
    const unwritten = { ...storage, put: () => Promise.reject(new Error("drawn again")) };
    const seed = () => seedDemo(other.url, (message) => told.push(message), unwritten);
    try {
      await Promise.all([seed(), seed()]);
      expect(told.filter((message) => message.includes("nothing to seed"))).toHaveLength(1);
      const products = { orderBy: { id: "asc" }, include: { images: true, skus: true, tags: true } } as const;
      expect(await other.db.product.findMany(products)).toEqual(await database.db.product.findMany(products));
    } finally {
      await other.drop();
    }
  });

  test("stays empty when the seed breaks off", async () => {
    const other = await createTestDatabase();
    try {
      await other.db.$executeRawUnsafe("ALTER TABLE creators ADD CONSTRAINT none CHECK (followers < 0)");
      await expect(seedDemo(other.url, () => {}, storage)).rejects.toThrow("none");
      expect(await other.db.user.count()).toBe(0);
      expect(await other.db.product.count()).toBe(0);
    } finally {
      await other.drop();
    }
  });
});
