import { ArrowLeft } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { iconButtonStyles } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import type { SandboxMail } from "@/lib/domain/outreach/sandbox-mails";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { CreatorAnswer } from "./creator-answer";

type MailViewProps = { locale: Locale; mail: SandboxMail & { source: string; text: string }; back: string };

/** One mail to be read, as it was handed over, and to be answered in the creator's place. */
export function MailView({ locale, mail, back }: MailViewProps) {
  const t = getTranslator(locale, "outreach");
  const format = getFormat(locale);
  const answerPage = /https?:\/\/[^\s/]{1,253}(?:\/[a-z]{2})?\/a\/[a-z2-7]{20}/.exec(mail.text)?.[0];
  const name = mail.thread.creator.name || t("inbox.goneCreator");
  return (
    <article aria-label={mail.subject ?? name}>
      <header className="flex items-start gap-2 border-line border-b p-4 sm:px-5">
        <Link
          href={back}
          scroll={false}
          aria-label={t("inbox.back")}
          className={cn(iconButtonStyles, "-ms-2 size-10 lg:hidden")}
        >
          <ArrowLeft aria-hidden="true" className="size-5 rtl:rotate-180" />
        </Link>
        <div className="min-w-0 flex-1">
          <h2 className="wrap-anywhere font-semibold text-base" dir="auto">
            {mail.subject}
          </h2>
          <p className="wrap-anywhere text-ink-soft text-sm">
            {t("mailbox.to", { name, address: mail.to })}
            {" · "}
            <time dateTime={mail.at.toISOString()}>{format.dateTime(mail.at)}</time>
          </p>
        </div>
        <Badge tone="warning">{t("inbox.sandbox")}</Badge>
      </header>
      <p className="wrap-anywhere whitespace-pre-wrap p-4 text-sm sm:px-5" dir="auto">
        {mail.text}
      </p>
      {answerPage && (
        <p className="px-4 pb-4 text-sm sm:px-5">
          <a
            href={answerPage}
            target="_blank"
            rel="noreferrer"
            className="underline underline-offset-2 hover:text-accent-ink"
          >
            {t("mailbox.answerPage")}
          </a>
        </p>
      )}
      <details className="px-4 pb-4 text-sm sm:px-5">
        <summary className="cursor-pointer text-ink-soft hover:text-ink">{t("mailbox.raw")}</summary>
        <pre className="wrap-anywhere mt-2 whitespace-pre-wrap rounded-md bg-sunken p-3 text-xs">
          {mail.source}
        </pre>
      </details>
      <CreatorAnswer key={mail.id} threadId={mail.thread.id} name={name} />
    </article>
  );
}
