const maxLength = 40;

/** Tags with those of a typed or pasted text behind them, `most` at most; its separators are those of both languages. */
export function addTags(tags: readonly string[], text: string, most: number): string[] {
  const given = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[,、;\n]/)
    .map((tag) => tag.replaceAll(/\s+/gu, " ").trim())
    .filter((tag) => /[\p{L}\p{N}]/u.test(tag) && [...tag].length <= maxLength);
  return [...new Set([...tags, ...given])].slice(0, Math.max(most, tags.length));
}
