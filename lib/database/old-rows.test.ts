import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { createDatabase, dropDatabase, nameDatabase } from "@/lib/testing/cluster";
import { migrate, migrationsFolder } from "./migrate";

/** A database as the first migration left it, with rows that later rules would refuse. */
let url: string;
let folder: string;
let client: pg.Client;

beforeEach(async () => {
  url = nameDatabase(inject("templateUrl"));
  folder = await mkdtemp(join(tmpdir(), "jishi-first-"));
  await createDatabase(url);
  await cp(join(migrationsFolder, "20260101000000_init"), join(folder, "20260101000000_init"), {
    recursive: true,
  });
  await migrate(url, folder);
  client = new pg.Client({ connectionString: url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await dropDatabase(url);
  await rm(folder, { recursive: true });
});

test("categories outside the tree come back into it, with their products", async () => {
  await client.query(`
    INSERT INTO categories (id, level, name) VALUES (1, 1, '手机');
    INSERT INTO categories (id, level, name, parent_id) VALUES (2, 2, '配件', 1), (3, 2, '自己', 3), (4, 2, '深', 2);
    INSERT INTO users (id, role, password_hash) VALUES (1, 'SELLER', '!');
    INSERT INTO products (id, seller_id, category_id, title) VALUES (1, 1, 3, '商品');
    SELECT setval('categories_id_seq', 10);`);
  await migrate(url);
  const { rows } = await client.query(`
    SELECT c.name, p.name AS parent, p.level FROM categories c JOIN categories p ON p.id = c.parent_id ORDER BY c.id`);
  expect(rows).toEqual([
    { name: "配件", parent: "手机", level: 1 },
    { name: "自己", parent: "未分类", level: 1 },
    { name: "深", parent: "未分类", level: 1 },
  ]);
  const products = await client.query("SELECT category_id FROM products");
  expect(products.rows).toEqual([{ category_id: 3 }]);
});

test("the views of a product go on from where they were", async () => {
  await client.query(`
    INSERT INTO categories (id, level, name) VALUES (1, 1, '手机');
    INSERT INTO categories (id, level, name, parent_id) VALUES (2, 2, '配件', 1);
    INSERT INTO users (id, role, password_hash) VALUES (1, 'SELLER', '!');
    INSERT INTO products (id, seller_id, category_id, title, view_count) VALUES (1, 1, 2, '甲', 41), (2, 1, 2, '乙', 0);`);
  await migrate(url);
  const { rows } = await client.query("SELECT * FROM product_views");
  expect(rows).toEqual([{ product_id: 1, views: 41, stale: false }]);
});
