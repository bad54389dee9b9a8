import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { createDatabase, dropDatabase, nameDatabase } from "@/lib/testing/cluster";
import { migrate, migrationsFolder } from "./migrate";

test("rows whose names look alike from before keep them, and each its place", async () => {
  const url = nameDatabase(inject("templateUrl"));
  const folder = await mkdtemp(join(tmpdir(), "jishi-migrations-"));
  await createDatabase(url);
  await cp(join(migrationsFolder, "20260101000000_init"), join(folder, "20260101000000_init"), {
    recursive: true,
  });
  const client = new pg.Client({ connectionString: url });
  try {
    await migrate(url, folder);
    await client.connect();
    await client.query(`
      INSERT INTO users (role, username, password_hash) VALUES
        ('SELLER', 'Ming', '!'), ('SELLER', 'Ｍｉｎｇ', '!'), ('SELLER', E'mi\\u200Bng', '!'),
        ('SELLER', 'a@b.cn', '!'), ('SELLER', E'\\u3000', '!'), ('SELLER', NULL, '!'), ('SELLER', NULL, '!');
      INSERT INTO categories (level, name) VALUES (1, '茶-具'), (1, '茶—具'), (1, '茶具');`);
    await migrate(url);
    const users = await client.query(
      "SELECT id, username_key AS key, namesake FROM users WHERE username IS NOT NULL ORDER BY id",
    );
    const [first, second, third, address, blank] = users.rows;
    expect(first).toMatchObject({ key: "ming", namesake: 0 });
    expect(second).toMatchObject({ key: "ming", namesake: second.id });
    expect(third).toMatchObject({ key: "ming", namesake: third.id });
    expect(address).toMatchObject({ key: "a@b.cn", namesake: 0 });
    expect(blank).toMatchObject({ key: "", namesake: 0 });
    const categories = await client.query("SELECT id, name_key AS key, namesake FROM categories ORDER BY id");
    expect(categories.rows.map(({ id, key, namesake }) => [key, namesake === id || namesake])).toEqual([
      ["茶-具", 0],
      ["茶-具", true],
      ["茶具", 0],
    ]);
    // Whatever else changes of them, they stay as they are.
    await client.query("UPDATE users SET username = username, name = '明'");
    await client.query("UPDATE categories SET name = name, position = 1");
    await expect(client.query("UPDATE categories SET name = '茶–具' WHERE name = '茶具'")).rejects.toThrow(
      /categories_level_name_key/,
    );
  } finally {
    await client.end();
    await dropDatabase(url);
    await rm(folder, { recursive: true });
  }
});
