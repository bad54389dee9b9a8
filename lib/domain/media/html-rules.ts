import { safeLink, safeMediaSource } from "./html-addresses";

/** The value to write for an attribute as given; null refuses it. */
type AttributeRule = (value: string) => string | null;

const text: AttributeRule = (value) => value;
const matching =
  (pattern: RegExp): AttributeRule =>
  (value) =>
    pattern.test(value) ? value : null;

const size = matching(/^\d{1,4}(?:\.\d{1,4})?(?:px|%)?$/i);
const count = matching(/^\d{1,4}$/);
const align = matching(/^(?:left|center|right)$/i);
const sized = { width: size, height: size };
const cell = { colspan: count, rowspan: count, align };

const plain = {};

/** What a description may contain: elements, and for each the attributes that are kept. */
export const elementRules: ReadonlyMap<string, Readonly<Record<string, AttributeRule>>> = new Map(
  Object.entries({
    ...{ h1: plain, h2: plain, h3: plain, h4: plain, h5: plain, h6: plain },
    ...{ p: plain, div: plain, span: plain, br: plain, hr: plain, blockquote: plain, pre: plain, kbd: plain },
    ...{ b: plain, strong: plain, i: plain, em: plain, u: plain, s: plain, del: plain, ins: plain },
    ...{ mark: plain, small: plain, sub: plain, sup: plain, wbr: plain, figure: plain, figcaption: plain },
    ...{ ul: plain, ol: { start: matching(/^-?\d{1,9}$/) }, li: plain, dl: plain, dt: plain, dd: plain },
    code: { class: matching(/^language-[\w+#.-]{1,40}$/) },
    abbr: { title: text },
    a: { href: safeLink, title: text },
    img: { src: safeMediaSource, alt: text, title: text, ...sized },
    video: { src: safeMediaSource, poster: safeMediaSource, ...sized },
    audio: { src: safeMediaSource },
    source: { src: safeMediaSource, type: matching(/^(?:video|audio)\/[a-z0-9.+-]{1,40}$/i) },
    ...{ table: plain, caption: plain, colgroup: plain, col: { align }, thead: plain, tbody: plain },
    ...{ tfoot: plain, tr: plain, td: cell },
    th: { ...cell, scope: matching(/^(?:row|col|rowgroup|colgroup)$/i) },
  }),
);

/** Written on every element of the name, whatever was given. */
export const fixedAttributes: Readonly<Record<string, string>> = {
  a: ' rel="nofollow ugc noopener noreferrer"',
  img: ' loading="lazy"',
  video: ' controls preload="metadata"',
  audio: ' controls preload="metadata"',
};

/** What is wrong with their values is told as an address. */
export const addressAttributes: ReadonlySet<string> = new Set(["src", "href", "poster"]);

/** Attributes that we decide ourselves or that say nothing to a buyer: leaving them out is no loss. */
export const quietAttributes: ReadonlySet<string> = new Set(
  [
    "rel",
    "target",
    "loading",
    "decoding",
    "srcset",
    "sizes",
    "media",
    "controls",
    "preload",
    "alt",
    "id",
    "role",
    "tabindex",
  ].concat("xmlns"),
);

/** Elements that another one of ours stands for. */
export const renamedElements: ReadonlyMap<string, string> = new Map([
  ...["article", "aside", "center", "footer", "header", "main", "section"].map(
    (name) => [name, "div"] as const,
  ),
  ["strike", "s"],
  ["tt", "code"],
  ["image", "img"],
]);

/** Elements without an appearance of their own: what is in them stays. */
export const quietElements: ReadonlySet<string> = new Set([
  "html",
  "head",
  "body",
  "picture",
  "font",
  "nobr",
]);

/** Elements whose text no browser shows. */
export const hiddenElements: ReadonlySet<string> = new Set(
  ["script", "style", "title", "textarea", "iframe", "noembed"].concat("noframes"),
);

export const voidElements: ReadonlySet<string> = new Set(["br", "hr", "img", "wbr", "col", "source"]);

/** Elements that are nothing without something to play or show. */
export const playerElements: ReadonlySet<string> = new Set(["video", "audio"]);

const paragraph = ["p"];
const closedByBlock = ["div", "blockquote", "pre", "hr", "ul", "ol", "dl", "table", "figure", "figcaption"];
const closedByHeading = ["p", "h1", "h2", "h3", "h4", "h5", "h6"];

/** A start tag that ends the elements of these names that are open right around it, as HTML reads it. */
export const impliedEnds: ReadonlyMap<string, readonly string[]> = new Map([
  ["p", paragraph],
  ...closedByBlock.map((name) => [name, paragraph] as const),
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, closedByHeading] as const),
  ["a", ["a"]],
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["tr", ["tr", "th", "td"]],
  ["th", ["th", "td"]],
  ["td", ["th", "td"]],
  ["tbody", ["thead", "tbody", "tr", "th", "td"]],
  ["tfoot", ["thead", "tbody", "tr", "th", "td"]],
]);
