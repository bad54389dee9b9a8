import type { Line } from "./line";

const dashes = "[-—–_=*─]{2,}";
const original = [
  "原始邮件|原邮件|原始郵件|原始信息|原始消息|原邮件信息|回复的原邮件|回复的邮件|邮件原件|转发的?邮件|转发邮件信息|已转发邮件",
  "original(?: e-?mail| message| appointment)?|replied message|forwarded message|reply message|quoted message",
].join("|");

/** A line such as `------------------ 原始邮件 ------------------`, behind which the mail answered to begins. */
const separator = new RegExp(`^ *${dashes} *(?:${original}) *(?:${dashes})?$`, "i");
const forwarded = /^ *(?:begin forwarded message|开始转发的邮件|下面是被转发的邮件) *[:：] *$/i;

const headers = {
  from: /^[ *]{0,4}(?:发件人|寄件人|寄件者|from|de|von)[ *]{0,4}[:：]/i,
  date: /^[ *]{0,4}(?:发送时间|发送日期|发件时间|寄件日期|日 {0,4}期|时 {0,4}间|sent|date|sent at|envoyé)[ *]{0,4}[:：]/i,
  to: /^[ *]{0,4}(?:收件人|收件者|to|à|an)[ *]{0,4}[:：]/i,
  subject: /^[ *]{0,4}(?:主 {0,4}题|主旨|标 {0,4}题|subject|objet|betreff)[ *]{0,4}[:：]/i,
  copy: /^[ *]{0,4}(?:抄 {0,4}送|副本|cc)[ *]{0,4}[:：]/i,
};

const kindOf = (text: string) => Object.entries(headers).find(([, pattern]) => pattern.test(text))?.[0];

/** Whether three headers of a mail, its sender among them, begin at this line. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  if (!kindOf(lines[at]?.text ?? "")) return false;
  const kinds = new Set(lines.slice(at, at + 9).map(({ text }) => kindOf(text)));
  kinds.delete(undefined);
  return kinds.has("from") && kinds.size >= 3;
}

/** Whether here and up to the end stands the mail answered to. */
export function startsOriginal(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  return separator.test(text) || forwarded.test(text) || isHeaderBlock(lines, at);
}

/** A line that only divides, as clients put one above what they quote. */
export const isRuler = (text: string) => /^ *[-—–_=*─]{10,} *$/.test(text);

const saidSo = /(?:wrote|writes|写道|寫道|写到|上写道|schrieb|a écrit|escribió) ?[:：]?$/i;
const opening = /^ *(?:(?:on|at|le|am|el) .{0,40}\d|(?:在|于) *.{0,20}\d|\d{4} *[年/.-])/i;
const dated = /\d{4} *[年/.-]|\d{1,2}[:：]\d{2}|[^\s@]@[^\s@]/;

/** How many lines an attribution such as `On …, … wrote:` or `在 … 写道：` takes that begins here; 0 for none. */
export function attributionAt(lines: readonly Line[], at: number): number {
  const window = lines.slice(at, at + 4).map(({ text }) => text.slice(0, 300));
  const last = window.findIndex((text) => saidSo.test(text));
  if (last < 0 || window.slice(1, last + 1).some((text) => opening.test(text))) return 0;
  const [first = ""] = window;
  const matches =
    last === 0 ? dated.test(first) : opening.test(first) && dated.test(window.slice(0, last + 1).join(" "));
  return matches ? last + 1 : 0;
}

const programs =
  "(?:iphone|ipad|android|安卓|手机|手機|客户端|邮箱|foxmail|outlook|mail|邮件|华为|小米|荣耀|三星|oppo|vivo|飞书|钉钉|lark|windows)";
const edition = "[ \\w.版手机邮箱大师客户端件]{0,30}";

const device = [
  new RegExp(
    `^ *(?:发自|来自|发送自|发件自) {0,3}(?:我的?)? {0,3}[^,，。！!？?；;]{0,30}${programs}${edition}$`,
    "i",
  ),
  new RegExp(
    `^ *(?:从|從|通过) {0,3}(?:我的?)? {0,3}[^,，。！!？?；;]{0,30}${programs}${edition}(?:发送|发出|寄出)$`,
    "i",
  ),
  /^ *sent (?:from|via|with|using) [^,.;!?]{1,60}\.?$/i,
  /^ *(?:get|获取|下载) {0,3}(?:适用于 .{1,20}的 {0,2})?outlook .{0,30}$/i,
  /^ *(?:yahoo mail|雅虎邮箱)[:：].{0,60}$/i,
];

/** A line that a program put under the text: `发自我的iPhone`. */
export const isDeviceLine = (text: string) =>
  text.length <= 90 && device.some((pattern) => pattern.test(text));

/** Two hyphens alone in a line: what follows is a signature. (RFC 3676 §4.3) */
export const isSignatureMark = (text: string) => text === "--" || text === "— —";

const notice =
  /^[ *]{0,4}(?:(?:本|此|该)(?:电子)?邮件.{0,60}(?:保密|机密|专供|仅供)|(?:confidentiality|legal) notice|this (?:e-?mail|message|communication)\b.{0,120}\b(?:confidential|privileged|intended)|disclaimer[:：])/i;

/** Where a lawyer's text begins, which says a lot that its sender does not mean. */
export const isNotice = (text: string) => notice.test(text);
