import { Marked, type Token } from "marked";
import sanitizeHtml from "sanitize-html";
import { htmlRules } from "./html-rules";

const tagNames =
  "a|abbr|article|aside|audio|b|base|blockquote|body|br|button|center|code|del|details|div|em|embed|figcaption|figure|font|" +
  "footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|link|main|mark|math|meta|nav|" +
  "noscript|object|ol|option|p|picture|pre|s|script|section|select|small|source|span|strike|strong|style|sub|summary|" +
  "sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|u|ul|video|wbr";
const knownTag = new RegExp(`</?(?:${tagNames})(?=[\\s/>])`, "i");
const startsWithTag = new RegExp(`^\\s*(?:<!doctype|<!--|</?(?:${tagNames})(?=[\\s/>]))`, "i");
const blockTag = /<(?:p|div|h[1-6]|ul|ol|table|section|article|figure|blockquote)(?=[\s/>])/i;
/** What an HTML reader takes for the start of a tag, comment or declaration. */
const tagOpener = /<(?=[a-z/!?])/gi;

const marked = new Marked({ gfm: true, breaks: true, async: false });

/** Whether a description was given as HTML: it has a tag that HTML knows. */
export function looksLikeHtml(text: string): boolean {
  return knownTag.test(text);
}

/** A description as HTML to show: HTML is sanitized, Markdown and plain text are rendered first. */
export function renderDescription(text: string): string {
  if (startsWithTag.test(text) || blockTag.test(text)) return sanitizeHtml(text, htmlRules);
  return sanitizeHtml(markdownToHtml(text), htmlRules);
}

/**
 * A description for an API's reader: HTML comes back sanitized. Markdown comes back as given but for `<` that could
 * open a tag; where a link of it could run a script, it comes back rendered instead.
 */
export function sanitizeDescription(text: string): string {
  if (looksLikeHtml(text)) return sanitizeHtml(text, htmlRules);
  if (hasUnsafeLink(text)) return renderDescription(text);
  return text.replace(/<(https?:\/\/[^\s<>]+)>/gi, "$1").replace(tagOpener, "&lt;");
}

/** Text nested so deep that the parser runs out of stack is shown as it is. */
function markdownToHtml(text: string): string {
  try {
    return marked.parse(text, { async: false });
  } catch {
    return `<p>${sanitizeHtml(text, { allowedTags: [], disallowedTagsMode: "escape" })}</p>`;
  }
}

/** A scheme that we allow, or a path whose first segment can't be read as a scheme, entities included. */
const safeAddress = /^(?:(?:https?|mailto|tel):|[^:&/?#\\]*(?:[/?#]|$))/i;

function hasUnsafeLink(text: string): boolean {
  // Without a colon or an entity that may stand for one there is no scheme; most texts end here.
  if (!/[\][]/.test(text) || !/[:&]/.test(text)) return false;
  let unsafe = false;
  const inspect = (token: Token) => {
    if (
      (token.type === "link" || token.type === "image" || token.type === "def") &&
      !safeAddress.test(token.href)
    ) {
      unsafe = true;
    }
  };
  try {
    marked.walkTokens(marked.lexer(text), inspect);
    return unsafe;
  } catch {
    return true;
  }
}
