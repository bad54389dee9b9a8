import { MailQuestionMark } from "lucide-react";
import type { OpenThread } from "@/lib/domain/inbox/get-thread";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { PlaceButtons } from "./place-buttons";

type ProposedMailProps = { locale: Locale; mail: OpenThread["mail"][number]; manages: boolean };

const reasons = ["dmarc_failed", "subject", "sender", "other_sender"] as const;

/** A mail that may belong to the conversation: a person decides, told why it is not sure. */
export function ProposedMail({ locale, mail, manages }: ProposedMailProps) {
  const t = getTranslator(locale, "outreach");
  const format = getFormat(locale);
  const reason = reasons.find((one) => one === mail.reason);
  return (
    <section
      aria-label={t("mail.title")}
      className="grid gap-3 rounded-lg border border-warning/40 border-dashed p-4 text-sm"
    >
      <div className="flex gap-2.5">
        <MailQuestionMark aria-hidden="true" className="mt-[0.2em] size-4 shrink-0 text-warning" />
        <div className="min-w-0">
          <h3 className="font-medium">{t("mail.title")}</h3>
          {reason && <p className="text-ink-soft text-xs">{t(`mail.reason.${reason}`)}</p>}
        </div>
      </div>
      <div className="min-w-0 rounded-md bg-sunken p-3">
        <p className="flex flex-wrap gap-x-2 text-ink-soft text-xs">
          <bdi className="wrap-anywhere">{t("mail.from", { name: mail.fromName || "—" })}</bdi>
          <time dateTime={mail.receivedAt.toISOString()}>{format.dateTime(mail.receivedAt)}</time>
        </p>
        {mail.subject && (
          <p className="wrap-anywhere mt-1 font-medium" dir="auto">
            {mail.subject}
          </p>
        )}
        <p className="wrap-anywhere mt-1 whitespace-pre-wrap" dir="auto">
          {mail.content || t("message.empty")}
        </p>
      </div>
      {manages && <PlaceButtons id={mail.id} />}
    </section>
  );
}
