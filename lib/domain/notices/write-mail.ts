import { env } from "@/lib/env";
import { href } from "@/lib/i18n/href";
import { type Locale, languageTags } from "@/lib/i18n/locales";
import { noticeText } from "@/lib/i18n/notice-text";
import { getTranslator } from "@/lib/i18n/translator";
import type { Notice } from "./describe-notices";

/** No mail lists more; the page has the rest. */
const mostListed = 20;
const longestSubject = 150;

type Written = { subject: string; text: string; html: string; senderName: string };

/** What a person is told by mail, in words that the page has, too, each with the way to what it is about. */
export function writeNoticeMail(locale: Locale, notices: readonly Notice[], stopUrl: string | null): Written {
  const t = getTranslator(locale, "notices");
  const lines = notices.slice(0, mostListed).map((notice) => ({
    text: oneLine(noticeText(locale, notice)),
    url: pageUrl(locale, `/notices/${notice.id}`),
  }));
  const [first] = lines;
  const n = notices.length;
  const rest = n - lines.length;
  const all = {
    text: rest > 0 ? t("mail.more", { n: rest }) : t("mail.all"),
    url: pageUrl(locale, "/notices"),
  };
  const around = [
    { text: t("mail.choose"), url: pageUrl(locale, "/account") },
    ...(stopUrl === null ? [] : [{ text: t("mail.stop"), url: stopUrl }]),
  ];
  const plain = ({ text, url }: Line) => `${text}\n${url}`;
  return {
    senderName: getTranslator(locale, "common")("brand"),
    subject: clip(n === 1 && first ? first.text : t("mail.subject", { n })),
    text: [
      t("mail.lead", { n }),
      ...lines.map(plain),
      plain(all),
      "-- ",
      t("mail.why"),
      ...around.map(plain),
    ].join("\n\n"),
    html: [
      `<!doctype html><html lang="${languageTags[locale]}"><body>`,
      `<p>${markup(t("mail.lead", { n }))}</p>`,
      `<ul>${lines.map((line) => `<li>${link(line)}</li>`).join("")}</ul>`,
      `<p>${link(all)}</p><hr>`,
      `<p>${markup(t("mail.why"))} ${around.map(link).join(" · ")}</p>`,
      "</body></html>",
    ].join("\n"),
  };
}

type Line = { text: string; url: string };

const pageUrl = (locale: Locale, path: string) => `${env.APP_URL}${href(locale, path)}`;

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Titles and names are people's; in a page they are text and nothing else. */
const markup = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const link = ({ text, url }: Line) => `<a href="${markup(url)}">${markup(text)}</a>`;

/** A line break in a title is no header's end. */
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ").trim();

const clip = (text: string) => {
  const letters = [...text];
  return letters.length > longestSubject ? `${letters.slice(0, longestSubject - 1).join("")}…` : text;
};
