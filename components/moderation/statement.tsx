import type { ReactNode } from "react";
import { appealUntil } from "@/lib/domain/moderation/appeal-term";
import type { Statement as Reasons } from "@/lib/domain/moderation/decision-select";
import { ruleOf, rules } from "@/lib/domain/moderation/rules";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type StatementProps = { locale: Locale; statement: Omit<Reasons, "appeal"> };

/** All that a take-down states: facts, rule, scope, duration, what machines did, and how to appeal (DSA 17). */
export function Statement({ locale, statement }: StatementProps) {
  const t = getTranslator(locale, "moderation");
  const format = getFormat(locale);
  const { facts, groundVersion, basis, automation, createdAt, endsAt, liftedAt } = statement;
  const ground = ruleOf(statement.ground);
  return (
    <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
      <Entry term={t("statement.facts")}>
        <p className="wrap-anywhere whitespace-pre-line">{facts ?? t("statement.noFacts")}</p>
      </Entry>
      <Entry term={t("statement.ground")}>
        <p>
          {t(`rules.${ground}.title`)}
          <span className="ms-2 text-ink-faint text-xs">
            {t(`of.${rules[ground].of}`)} · {t("statement.version", { version: groundVersion })}
          </span>
        </p>
        <p className="text-ink-soft">{t(`rules.${ground}.text`)}</p>
      </Entry>
      {statement.outcome === "TAKEN_DOWN" && (
        <>
          <Entry term={t("statement.scope")}>{t("statement.scopeText")}</Entry>
          <Entry term={t("statement.duration")}>
            {liftedAt
              ? t("statement.lifted", { date: format.dateTime(liftedAt) })
              : endsAt
                ? t("statement.until", { date: format.dateTime(endsAt) })
                : t("statement.indefinite")}
          </Entry>
        </>
      )}
      <Entry term={t("statement.basis")}>
        {t(`statement.basisOf.${basis}`)}
        <span className="ms-2 text-ink-faint text-xs">
          {t("statement.decided", { date: format.dateTime(createdAt) })}
        </span>
      </Entry>
      <Entry term={t("statement.automation")}>{t(`statement.automationOf.${automation}`)}</Entry>
      {statement.outcome === "TAKEN_DOWN" && (
        <Entry term={t("statement.redress")}>
          {t("statement.redressText", { date: format.date(appealUntil(createdAt)) })}
        </Entry>
      )}
    </dl>
  );
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="font-medium text-ink-soft">{term}</dt>
      <dd className="max-w-prose max-sm:-mt-2">{children}</dd>
    </div>
  );
}
