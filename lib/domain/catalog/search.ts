import type { Prisma } from "@/lib/generated/prisma/client";

/** Lower case one character at a time, as PostgreSQL's `lower` does: no character becomes two. */
function fold(text: string): string[] {
  return [...text].map((char) => {
    const lower = char.toLowerCase();
    return [...lower].length === 1 ? lower : char;
  });
}

/** The pairs of neighboring characters of a query; the SQL function `bigrams` makes the same of a product. */
function bigrams(text: string): string[] {
  const chars = fold(text);
  return [...new Set(chars.slice(0, -1).map((char, index) => char + chars[index + 1]))];
}

/** `%`, `_` and `\` mean themselves in what a person types. */
export function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, "\\$&");
}

export type SearchField = "title" | "titleEn" | "summary" | "summaryEn" | "description" | "searchKeywords";

/** "One of the fields contains the text", ignoring case; indexed from two characters up. */
export function contains(text: string, fields: readonly SearchField[]): Prisma.ProductWhereInput {
  const pattern = { contains: escapeLike(text), mode: "insensitive" } as const;
  return {
    searchBigrams: { hasEvery: bigrams(text) },
    OR: fields.map((field) => ({ [field]: pattern })),
  };
}
