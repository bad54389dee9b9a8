import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initSync, mdToHtml } from "md4w";

const parseFlags: Parameters<typeof mdToHtml>[1] = {
  parseFlags: [
    "TABLES",
    "STRIKETHROUGH",
    "HARD_SOFT_BREAKS",
    "PERMISSIVE_URL_AUTO_LINKS",
    "PERMISSIVE_WWW_AUTO_LINKS",
    "PERMISSIVE_EMAIL_AUTO_LINKS",
  ],
};

let module: WebAssembly.Module | undefined;
let ready = false;

/** Compiled at the first text; a parser that has failed is replaced, since its memory may be in any state. */
function prepare(): void {
  if (ready) return;
  module ??= new WebAssembly.Module(
    readFileSync(join(process.cwd(), "node_modules", "md4w", "js", "md4w-small.wasm")),
  );
  initSync(module);
  ready = true;
}

/** A line that opens this many lists and quotes is no Markdown that someone wrote, and costs each line that follows. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){16}/m;

/** The links that the renderer adds to headings. */
const anchor = / <a class="anchor" aria-hidden="true" id="[^"]*" href="#[^"]*"><\/a>(?=<\/h[1-6]>)/g;

/**
 * Markdown (CommonMark with tables, strikethrough and bare links; a line break is one) as HTML, not sanitized; null where
 * it can't be read. md4c reads any text in linear time; what else was measured stands in this folder's README.
 */
export function markdownToHtml(text: string): string | null {
  // The binding has no pointer to nothing.
  if (text === "") return "";
  if (tooDeep.test(text)) return null;
  try {
    prepare();
    return mdToHtml(text, parseFlags).replace(anchor, "");
  } catch {
    ready = false;
    return null;
  }
}
