import { LRUCache } from "lru-cache";
import { sanitizeDescription } from "../media/sanitize";

// Sanitizing is the dearest step of a read and its input rarely changes.
const memo = new LRUCache<string, string>({
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: (safe, raw) => safe.length + raw.length + 1,
});

/** The same row with its description safe to show: HTML stays HTML, sanitized. */
export function withSafeDescription<T extends { description: string }>(row: T): T {
  const raw = row.description;
  if (!raw) return row;
  const safe = memo.get(raw) ?? sanitizeDescription(raw);
  memo.set(raw, safe);
  return { ...row, description: safe };
}
