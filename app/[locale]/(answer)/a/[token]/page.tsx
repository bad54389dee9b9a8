import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswerView } from "@/components/answer/answer-view";
import { ClientMessages } from "@/components/layout/client-messages";
import { StopMails } from "@/components/notices/stop-mails";
import { db } from "@/lib/db";
import { createContext } from "@/lib/domain/context";
import { DomainError } from "@/lib/domain/errors";
import { isNoticeMail } from "@/lib/domain/notices/preferences";
import { answerResults } from "@/lib/domain/replies/answer-page/answer-choices";
import { readAnswerPage } from "@/lib/domain/replies/answer-page/read-answer-page";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { oneOf, type RawQuery, readQuery } from "@/lib/text/url-values";

type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<RawQuery> };

export const dynamic = "force-dynamic";

/** It belongs to whoever has its address: nothing is told to search engines or to pages that it leads to. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const title = getTranslator(locale, "answer")("title");
  return { title, referrer: "no-referrer", robots: { index: false, follow: false } };
}

export default async function AnswerPage({ params, searchParams }: Props) {
  const [{ locale, token }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const context = createContext(db(), null);
  const page = await readAnswerPage(context, { token }).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === "outreach.not_found") return null;
    throw error;
  });
  if (!page) {
    if (!(await isNoticeMail(context, token))) notFound();
    return (
      <ClientMessages locale={locale} namespaces={["notices"]}>
        <StopMails token={token} />
      </ClientMessages>
    );
  }
  const result = oneOf(readQuery(query).r, answerResults);
  return <AnswerView locale={locale} page={page} result={result} nonce={randomUUID()} />;
}
