import type { Attributes, IOptions } from "sanitize-html";

const ourMedia = /^\/media\/[0-9a-z.-]+(?:\?w=\d+)?$/i;
const remote = /^https?:\/\//i;
const sized = ["width", "height"];

/** Media from http(s) or our own store; anything else loses its source, and with it its element. */
function withSafeSource(tagName: string, extra: Attributes) {
  return (_: string, attributes: Attributes) => {
    const { src = "", poster, ...rest } = attributes;
    const address = src.trim();
    const safe = remote.test(address) || ourMedia.test(address);
    return { tagName, attribs: { ...rest, ...(safe && { src: address }), ...extra } };
  };
}

/** What a description may contain. */
export const htmlRules: IOptions = {
  allowedTags: [
    ...[
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "p",
      "div",
      "span",
      "br",
      "hr",
      "blockquote",
      "pre",
      "code",
      "kbd",
    ],
    ...["b", "strong", "i", "em", "u", "s", "del", "ins", "mark", "small", "sub", "sup", "abbr", "wbr"],
    ...["ul", "ol", "li", "dl", "dt", "dd", "a", "img", "figure", "figcaption", "video", "audio"],
    ...["table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td"],
  ],
  allowedAttributes: {
    a: ["href", "title", "rel"],
    img: ["src", "alt", "title", "loading", ...sized],
    video: ["src", "controls", "preload", ...sized],
    audio: ["src", "controls", "preload"],
    ol: ["start"],
    td: ["colspan", "rowspan"],
    th: ["colspan", "rowspan", "scope"],
    abbr: ["title"],
  },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nestingLimit: 60,
  transformTags: {
    a: sanitizeLink,
    img: withSafeSource("img", { loading: "lazy" }),
    video: withSafeSource("video", { controls: "", preload: "metadata" }),
    audio: withSafeSource("audio", { controls: "", preload: "metadata" }),
  },
  exclusiveFilter: ({ tag, attribs }) => ["img", "video", "audio"].includes(tag) && !attribs.src,
};

function sanitizeLink(tagName: string, attributes: Attributes) {
  return { tagName, attribs: { ...attributes, rel: "nofollow ugc noopener noreferrer" } };
}
