import { htmlLines } from "./html-lines";
import { type Line, lineOf, maxChars, plainLines } from "./line";
import { attributionAt, isDeviceLine, isNotice, isRuler, isSignatureMark, startsOriginal } from "./marks";

/** A mail's body in either form, or both. */
export type ReplyBody = { text?: string | null | undefined; html?: string | null | undefined };

/** Shorter lines than this may be anyone's, such as a greeting. */
const ownLine = 12;

/**
 * What the writer of a reply typed: without the mail it answers to, in the ways in which Gmail, QQ, NetEase (163), Outlook,
 * Foxmail, Apple, Aliyun, Feishu and Yahoo quote, in Chinese and English, and without signatures. Answers between quoted
 * lines stay. Lines of `ours`, the texts that we sent, are ours wherever they stand. Empty where nothing was typed.
 */
export function visibleReply({ text, html }: ReplyBody, ours: readonly string[] = []): string {
  const sent = new Set(
    ours.flatMap((one) => plainLines(one).map(keyOf)).filter((key) => key.length >= ownLine),
  );
  const seen = html ? join(typed(htmlLines(html), sent)) : "";
  return seen || (text ? join(typed(plainLines(text), sent)) : "");
}

const keyOf = ({ text }: Line) => text.replace(/[\s>＞]+/g, "");

function typed(lines: readonly Line[], sent: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? lineOf("");
    if (line.quoted) continue;
    if (startsOriginal(lines, at)) break;
    const attribution = attributionAt(lines, at);
    if (attribution > 0) {
      // Without a mark before each quoted line, nothing below can be told apart.
      const below = lines.slice(at + attribution, at + attribution + 5).find(({ text }) => text !== "");
      if (below && !below.quoted) break;
      at += attribution - 1;
      continue;
    }
    if (line.signature) break;
    if (kept.length > 0 && (isSignatureMark(line.text.trim()) || isNotice(line.text))) break;
    if (isRuler(line.text) || isDeviceLine(line.text) || sent.has(keyOf(line))) continue;
    kept.push(line.text);
  }
  return kept;
}

/** At most one empty line in a row; none around. */
const join = (lines: readonly string[]) =>
  lines
    .filter((text, index) => text.trim() !== "" || (lines[index - 1] ?? "").trim() !== "")
    .join("\n")
    .slice(0, maxChars)
    .trim();
