import { type CleanHtml, cleanHtml, escapeText } from "./clean-html";
import { safeLink } from "./html-addresses";
import { linkAddresses } from "./link-addresses";
import { markdownToHtml } from "./markdown";

const tagNames =
  "a|abbr|article|aside|audio|b|base|blockquote|body|br|button|caption|center|code|col|colgroup|dd|del|details|div|dl|dt|em|" +
  "embed|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|link|" +
  "main|mark|math|meta|nav|noscript|object|ol|option|p|picture|pre|s|script|section|select|small|source|span|strike|" +
  "strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|u|ul|video|wbr";
const knownTag = new RegExp(`</?(?:${tagNames})(?=[\\s/>])`, "i");
const startsWithTag = new RegExp(`^\\s*(?:<!doctype|<!--|</?(?:${tagNames})(?=[\\s/>]))`, "i");
const blockTag = /<(?:p|div|h[1-6]|ul|ol|table|section|article|figure|blockquote)(?=[\s/>])/i;
/** What an HTML reader takes for the start of a tag, comment or declaration. */
const tagOpener = /<(?=[a-z/!?])/gi;

/** Whether a description was given as HTML: it has a tag that HTML knows. */
export function looksLikeHtml(text: string): boolean {
  return knownTag.test(text);
}

/** A description as HTML to show on a page: HTML is sanitized, Markdown and plain text are rendered first. */
export function renderDescription(text: string): string {
  return render(text, true).html;
}

/** The same with what of the text is not shown, for the one who writes it. */
export function previewDescription(text: string): CleanHtml {
  return render(text, true);
}

/**
 * A description for an API's reader: HTML comes back sanitized. Markdown comes back as given but for `<` that could
 * open a tag; where a link of it could run a script, it comes back rendered instead.
 */
export function sanitizeDescription(text: string): string {
  if (looksLikeHtml(text)) return cleanHtml(text).html;
  if (hasUnsafeLink(text)) return render(text, false).html;
  return text.replace(/<(https?:\/\/[^\s<>]+)>/gi, "$1").replace(tagOpener, "&lt;");
}

function render(text: string, forPage: boolean): CleanHtml {
  if (startsWithTag.test(text) || blockTag.test(text)) return cleanHtml(text, { forPage });
  return cleanHtml(markdownToHtml(text) ?? asParagraph(text), { forPage });
}

/** Text that can't be read as Markdown is shown as it is. */
function asParagraph(text: string): string {
  return `<p>${escapeText(text).replaceAll("\n", "<br>")}</p>`;
}

/** A definition that no link uses: another renderer may read more of the text as links than ours. */
const definition = /^[ \t>]*\[[^\][\n]*\]:[ \t]*<?(\S*)/gm;
/** A scheme that we allow, or a path whose first segment can't be read as a scheme, entities included. */
const plainlySafe = /^(?:(?:https?|mailto|tel):|[^:&/?#\\]*(?:[/?#]|$))/i;

function hasUnsafeLink(text: string): boolean {
  // Without a colon or an entity that may stand for one there is no scheme; most texts end here.
  if (!/[\][]/.test(text) || !/[:&]/.test(text)) return false;
  for (const [, address = ""] of text.matchAll(definition)) {
    if (!plainlySafe.test(address)) return true;
  }
  const html = markdownToHtml(text);
  return html === null || linkAddresses(html).some((address) => safeLink(address) === null);
}
