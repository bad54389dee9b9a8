import { BadgeCheck, CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import type { AnswerResult } from "@/lib/domain/replies/answer-page/answer-choices";
import type { AnswerPage } from "@/lib/domain/replies/answer-page/read-answer-page";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { AnswerForm } from "./answer-form";
import { Invitation } from "./invitation";

type Props = { locale: Locale; page: AnswerPage; result: AnswerResult | undefined; nonce: string };

/** What a creator was asked, what they said last, and the form that works without scripts. */
export function AnswerView({ locale, page, result, nonce }: Props) {
  const t = getTranslator(locale, "answer");
  if (page.state === "ended") return <Ending title={t("ended")}>{t("endedBody")}</Ending>;
  if (page.state === "opted_out") return <Ending title={t("optedOut")}>{t("optedOutBody")}</Ending>;
  const problem = result?.endsWith("_missing") ?? false;
  const form = <AnswerForm locale={locale} token={page.token} nonce={nonce} />;
  return (
    <div className="grid gap-5">
      {result && <Notice bad={problem}>{t(`results.${result}`)}</Notice>}
      <Invitation locale={locale} page={page} />
      {page.last && !problem ? (
        <Card className="p-5">
          <Said locale={locale} last={page.last} />
          {page.asked ? (
            <div className="mt-4 border-line border-t pt-4">{form}</div>
          ) : (
            <details className="mt-4 border-line border-t pt-4">
              <summary className="cursor-pointer font-medium text-sm">{t("again")}</summary>
              <div className="mt-4">{form}</div>
            </details>
          )}
        </Card>
      ) : (
        <Card className="p-5">{form}</Card>
      )}
      <p className="text-center text-ink-faint text-sm">{t("private")}</p>
    </div>
  );
}

function Said({ locale, last }: { locale: Locale; last: NonNullable<AnswerPage["last"]> }) {
  const t = getTranslator(locale, "answer");
  const format = getFormat(locale);
  const words = () => {
    if (last.agreed) return t("agreed");
    if (last.offerMinor !== null) return t("offered", { amount: format.money(last.offerMinor) });
    return t(`said.${last.class}`);
  };
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-2">
      <strong className="font-semibold">{words()}</strong>
      <time dateTime={last.at.toISOString()} className="text-ink-faint text-sm">
        {format.dateTime(last.at)}
      </time>
    </p>
  );
}

function Notice({ bad, children }: { bad: boolean; children: ReactNode }) {
  const Icon = bad ? CircleAlert : BadgeCheck;
  return (
    <p
      role={bad ? "alert" : "status"}
      className={cn(
        "flex items-center gap-2 rounded-lg border px-4 py-3 font-medium text-sm",
        bad ? "border-danger text-danger" : "border-success text-success",
      )}
    >
      <Icon aria-hidden="true" className="size-5 shrink-0" />
      {children}
    </p>
  );
}

function Ending({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card className="mt-6 px-6 py-12 text-center">
      <h1 className="font-semibold text-xl">{title}</h1>
      <p className="mt-3 text-ink-soft">{children}</p>
    </Card>
  );
}
