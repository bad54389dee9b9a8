import type { SignedIn } from "../context";
import type { CleanHtml } from "../media/clean-html";
import { previewDescription as preview } from "../media/sanitize";

/** A description as the shop would show it, with what of it would not be shown. */
export async function previewDescription(_: SignedIn, { text }: { text: string }): Promise<CleanHtml> {
  return preview(text);
}
