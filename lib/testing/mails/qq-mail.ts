import { toGbk } from "./gbk";
import { rawMail } from "./mail";

/** As much of a mail as is quoted and answered to. */
export type Answered = {
  messageId: string;
  references: readonly string[];
  from: { name: string; address: string };
  subject: string;
  text: string;
};

type Reply = {
  messageId: string;
  from: { name: string; address: string };
  to: string;
  text: string;
  answered: Answered;
  charset: "gb18030" | "GBK";
  /** In whose words the client quotes. */
  words: "zh" | "en";
  /** What the receiving server puts on top. */
  trace?: Record<string, string>;
};

const wording = {
  zh: {
    original: "原始邮件",
    labels: ["发件人", "发送时间", "收件人", "主题"],
    sent: "2026年5月12日(星期二) 上午10:31",
    re: "回复：",
  },
  en: {
    original: "Original",
    labels: ["From", "Date", "To", "Subject"],
    sent: "Tue, May 12, 2026 10:31 AM",
    re: "Re:",
  },
} as const;

const wrap = (text: string) => text.replace(/(.{76})/g, "$1\n");
const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");

/**
 * An answer as QQ Mail sends it: a plain and an HTML part, both in base64 and in an encoding of Chinese, and below the
 * text, between dashes, the whole mail that it answers to.
 */
export function qqReply({ messageId, from, to, text, answered, charset, words, trace = {} }: Reply): Buffer {
  const { original, labels, sent, re } = wording[words];
  const base64 = (content: string) => toGbk(content).toString("base64");
  const encoded = (content: string) => `=?${charset}?B?${base64(content)}?=`;
  const dashes = "-".repeat(18);
  const [sender, date, receiver, subject] = labels;
  const named = ({ name, address }: { name: string; address: string }) => `"${name}"<${address}>;`;
  const plain = [
    `${text}\n\n\n\n${from.name}\n${from.address}\n\n\n\n \n\n\n${dashes} ${original} ${dashes}`,
    `${sender}: ${" ".repeat(100)}${named(answered.from)}`,
    `${date}: ${sent}`,
    `${receiver}: ${named(from)}`,
    "",
    `${subject}: ${answered.subject}`,
    `\n\n\n${answered.text}`,
  ].join("\n");
  const row = (label: string, value: string) => `<div><b>${label}:</b>&nbsp;${escapeHtml(value)}</div>`;
  const html = [
    `<div>${escapeHtml(text)}</div><div><br></div><div><sign signid="0"><div style="color:#909090;font-family:Arial Narrow;font-size:12px">------------------</div><div style="font-size:14px;font-family:Verdana;color:#000;">${escapeHtml(from.name)}</div></sign></div><div>&nbsp;</div><div><includetail><!--<![endif]--></includetail></div>`,
    `<div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">${dashes}&nbsp;${original}&nbsp;${dashes}</div>`,
    `<div style="font-size: 12px;background:#efefef;padding:8px;">${row(sender, named(answered.from))}${row(date, sent)}${row(receiver, named(from))}${row(subject, answered.subject)}</div>`,
    `<div><br></div><div>${escapeHtml(answered.text)}</div>`,
  ].join("");
  const boundary = "----=_NextPart_6461F0F4_11A2B3C0_5F2D4C2B";
  const part = (type: string, content: string) =>
    `--${boundary}\nContent-Type: ${type};\n\tcharset="${charset}"\nContent-Transfer-Encoding: base64\n\n${wrap(base64(content))}\n`;
  return rawMail(
    {
      ...trace,
      "X-QQ-mid": "webmail812t1778553067t1234567",
      From: `"${encoded(from.name)}" <${from.address}>`,
      To: to,
      "In-Reply-To": answered.messageId,
      References: [...new Set([...answered.references, answered.messageId])].join("\n\t"),
      Subject: encoded(`${re}${answered.subject}`),
      "Mime-Version": "1.0",
      "Content-Type": `multipart/alternative;\n\tboundary="${boundary}"`,
      "Content-Transfer-Encoding": "8Bit",
      Date: "Tue, 12 May 2026 11:04:27 +0800",
      "X-Priority": "3",
      "Message-ID": messageId,
      "X-QQ-MIME": "TCMime 1.0 by Tencent",
      "X-Mailer": "QQMail 2.x",
    },
    `This is a multi-part message in MIME format.\n\n${part("text/plain", plain)}\n${part("text/html", html)}\n--${boundary}--\n`,
  );
}
