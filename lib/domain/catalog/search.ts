import { Prisma } from "@/lib/generated/prisma/client";

/** Where a search looks: titles in both languages, the seller's keywords, summaries and descriptions. */
export type SearchField = "title" | "keywords" | "body";

export type TextQuery = { query: string; fields: readonly SearchField[] };

/** Columns of `s`, a row of `product_search`. */
const columns = {
  title: { text: Prisma.sql`s.title`, grams: Prisma.sql`s.title_grams` },
  keywords: { text: Prisma.sql`s.keywords`, grams: Prisma.sql`s.keyword_grams` },
  body: { text: Prisma.sql`s.body`, grams: Prisma.sql`s.body_grams` },
} as const satisfies Record<SearchField, { text: Prisma.Sql; grams: Prisma.Sql }>;

/** One of the fields of `s` has every gram of the query: what the index answers, of every text that contains it. */
export function hasGrams({ query, fields }: TextQuery): Prisma.Sql {
  const grams = Prisma.sql`search_query_grams(search_fold(${query}))`;
  return anyOf(fields.map((field) => Prisma.sql`${columns[field].grams} @> ${grams}`));
}

/** One of the fields of `s` contains the query, both folded by the database: width, case and white space don't count. */
export function contains({ query, fields }: TextQuery): Prisma.Sql {
  return anyOf(fields.map((field) => Prisma.sql`strpos(${columns[field].text}, search_fold(${query})) > 0`));
}

function anyOf(conditions: Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(conditions, " OR ")})`;
}

/** `%`, `_` and `\` mean themselves in what a person types. */
export function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, "\\$&");
}
