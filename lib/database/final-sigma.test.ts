import pg from "pg";
import { expect, inject, onTestFinished, test } from "vitest";
import { createDatabase, dropDatabase, nameDatabase } from "@/lib/testing/cluster";
import { migrateBefore } from "@/lib/testing/migrate-before";
import { migrate } from "./migrate";

test("texts that were there before are found with either sigma", async () => {
  const url = nameDatabase(inject("templateUrl"));
  const client = new pg.Client({ connectionString: url });
  onTestFinished(async () => {
    await client.end();
    await dropDatabase(url);
  });
  await createDatabase(url);
  await migrateBefore(url, "final_sigma");
  await client.connect();
  await client.query(`
    INSERT INTO users (role, username, password_hash) VALUES ('SELLER', 'a', 'x');
    INSERT INTO categories (level, name) VALUES (1, 'a');
    INSERT INTO products (seller_id, category_id, title, search_keywords, description)
      VALUES (1, 1, 'ὁ λόγος', 'τέλος', 'κόσμος'), (1, 1, '另一件', NULL, '');
    INSERT INTO locations (province, city, district, full_name) VALUES ('a', 'b', 'c', 'Πόρος');
    INSERT INTO creators (name, bio) VALUES ('Νίκος', '');
    INSERT INTO creator_accounts (creator_id, platform, handle, handle_key) VALUES (1, 'TIKTOK', 'a', 'a');`);
  await migrate(url);
  const found = async (from: string, text: string, grams: string, word: string) => {
    const { rowCount } = await client.query(
      `SELECT FROM ${from} WHERE ${grams} @> search_query_grams(search_fold($1)) AND strpos(${text}, search_fold($1)) > 0`,
      [word],
    );
    return rowCount;
  };
  await client.query("SET enable_seqscan = off");
  for (const end of ["ς", "σ", "Σ"]) {
    expect(await found("product_search", "title", "title_grams", `λόγο${end}`)).toBe(1);
    expect(await found("product_search", "keywords", "keyword_grams", `τέλο${end}`)).toBe(1);
    expect(await found("product_search", "body", "body_grams", `κόσμο${end}`)).toBe(1);
    expect(await found("creator_search", "text", "grams", `νίκο${end}`)).toBe(1);
    const folded = "search_fold(full_name)";
    expect(await found("locations", folded, `search_grams(${folded})`, `πόρο${end}`)).toBe(1);
  }
});
