/** What an element means for its text: nobody sees it, it is quoted, or it and all after it are the mail answered to. */
export type Effect = "hidden" | "quoted" | "rest";

/** As much of a start tag as tells whose text it holds. */
export type StartTag = { name: string; id: string; classes: string; style: string; hidden: boolean };

const hiddenElements = new Set(["style", "script", "head", "title", "template", "noscript", "sign"]);

/** Ids behind which Outlook (desktop, web, mobile) and Exchange put the mail answered to, up to the end. */
const restIds = /^(?:x_)*(?:divrplyfwdmsg|appendonsend|mail-editor-reference-message-container)$/;

const quotedIds =
  /^(?:(?:x_)*olk_src_body_section|isreplycontent|original-content|lark-mail-quote.*|ms-outlook-mobile-reference-message|__aliyun_previous.*|qqmail_quote.*|fmoriginalcontent)$/;

/** Gmail, Yahoo, QQ, NetEase, Aliyun, Feishu, Proton, Zoho. */
const quotedClasses = new Set([
  "gmail_attr",
  "yahoo_quoted",
  "xm_write_original",
  "qmbox_original",
  "ntes_quote",
  "ntes-mailmaster-quote",
  "history-quote-wrapper",
  "lark-mail-quote-wrapper",
  "alimail-quote",
  "protonmail_quote",
  "zmail_extra",
]);

const signatureIds =
  /^(?:x_)*(?:signature|ms-outlook-mobile-signature|lark-mail-signature|ntes-pcmac-signature)$/;
const signatureClasses = new Set([
  "gmail_signature",
  "gmail_signature_prefix",
  "foxmail-signature",
  "fmsigseperator",
  "lark-mail-signature",
  "protonmail_signature_block",
  "alimail-signature",
]);

const unseen = /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$|!))/;

/** By the name, id and classes that clients give their parts; null for an element that means nothing. */
export function effectOf({ name, id, classes, style, hidden }: StartTag): Effect | null {
  const tokens = classes.split(" ", 20);
  const has = (known: ReadonlySet<string>) => tokens.some((token) => known.has(bare(token)));
  if (hidden || hiddenElements.has(name) || unseen.test(style)) return "hidden";
  if (signatureIds.test(id) || has(signatureClasses)) return "hidden";
  if (restIds.test(id)) return "rest";
  if (name === "blockquote" || quotedIds.test(id) || has(quotedClasses)) return "quoted";
  return null;
}

/** Yahoo writes a prefix of its own before each class of a mail that it answers to, Outlook an `x_`. */
const bare = (token: string) => token.replace(/^(?:x_)+|^ydp[0-9a-f]{4,12}/, "");
