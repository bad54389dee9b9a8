import { openRoom, textBytes } from "@/lib/cache/shared-memory";
import { sanitizeDescription } from "../media/sanitize";

// Sanitizing is the dearest step of a read and its input rarely changes.
const memo = openRoom<string>("safe descriptions");

/** The same row with its description safe to show: HTML stays HTML, sanitized. */
export function withSafeDescription<T extends { description: string }>(row: T): T {
  const raw = row.description;
  if (!raw) return row;
  return { ...row, description: memo.get(raw) ?? remember(raw) };
}

function remember(raw: string): string {
  const safe = sanitizeDescription(raw);
  memo.set(raw, safe, textBytes(safe));
  return safe;
}
