import { ImportFailure } from "./import-failure";

/** In characters. */
const longestItem = 100_000;

/**
 * The items of a JSON array, or of JSON Lines, one after the other, so that a file is never in memory whole. What stands
 * between them is passed over; an item that is no JSON throws `ImportFailure`.
 */
export async function* jsonItems(text: AsyncIterable<string>): AsyncGenerator<unknown> {
  let item = "";
  let depth = 0;
  let inText = false;
  let escaped = false;
  let isArray: boolean | undefined;
  for await (const piece of text) {
    let from = 0;
    for (let index = 0; index < piece.length; index += 1) {
      const sign = piece[index];
      if (inText) {
        if (escaped) escaped = false;
        else if (sign === "\\") escaped = true;
        else if (sign === '"') inText = false;
        continue;
      }
      if (sign === '"') inText = true;
      else if (sign === "[" && isArray === undefined && depth === 0) {
        isArray = true;
        from = index + 1;
      } else if (sign === "{" || sign === "[") {
        isArray ??= false;
        if (depth === 0) from = index;
        depth += 1;
      } else if ((sign === "}" || sign === "]") && depth > 0) {
        depth -= 1;
        if (depth > 0) continue;
        yield parseItem(item + piece.slice(from, index + 1));
        item = "";
        from = index + 1;
      }
    }
    if (depth > 0) item += piece.slice(from);
    if (item.length > longestItem) throw new ImportFailure("row_too_long");
  }
  if (depth > 0 || inText || isArray === undefined) throw new ImportFailure("unreadable");
}

function parseItem(text: string): unknown {
  if (text.length > longestItem) throw new ImportFailure("row_too_long");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportFailure("unreadable", error);
  }
}
