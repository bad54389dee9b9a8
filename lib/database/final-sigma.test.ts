import { expect, test } from "vitest";
import { useDatabaseBefore } from "@/lib/testing/migrate-before";
import { migrate } from "./migrate";

const { url, client } = useDatabaseBefore("final_sigma");

test("texts that were there before are found with either sigma", async () => {
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
