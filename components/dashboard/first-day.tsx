import { ArrowRight, Circle, CircleCheck } from "lucide-react";
import { buttonStyles } from "@/components/ui/button-styles";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import {
  type FirstDay as Day,
  type FirstStep,
  firstSteps,
  isFirstDayOver,
} from "@/lib/domain/dashboard/first-steps";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { sellerRoutes } from "./seller-routes";

const places: Record<FirstStep, string> = {
  shop: sellerRoutes.shop,
  product: sellerRoutes.newProduct,
  answer: sellerRoutes.intents,
  manager: sellerRoutes.shop,
};

/** What a new seller does first, until all of it is done; what is left but company is one line. */
export function FirstDay({ locale, day }: { locale: Locale; day: Day }) {
  const t = getTranslator(locale, "overview.first");
  if (isFirstDayOver(day)) return null;
  const open = firstSteps.filter((step) => !day[step]);
  if (open.length === 1 && open[0] === "manager")
    return (
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft text-sm">
        {t("last")}
        <Link
          href={href(locale, places.manager)}
          className="rounded-sm font-medium text-accent-ink underline-offset-4 hover:underline"
        >
          {t("manager.action")}
        </Link>
      </p>
    );
  const done = firstSteps.length - open.length;
  return (
    <Card>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-5">
        <div>
          <h2 className="font-semibold text-base">{t("title")}</h2>
          <p className="mt-0.5 text-ink-soft text-sm">{t("lead")}</p>
        </div>
        <p className="text-ink-faint text-sm tabular-nums">
          {t("progress", { done, total: firstSteps.length })}
        </p>
      </header>
      <ol aria-label={t("title")} className="mt-3 divide-y divide-line border-line border-t">
        {firstSteps.map((step) => (
          <Step key={step} locale={locale} step={step} day={day} next={step === open[0]} />
        ))}
      </ol>
    </Card>
  );
}

type StepProps = { locale: Locale; step: FirstStep; day: Day; next: boolean };

function Step({ locale, step, day, next }: StepProps) {
  const t = getTranslator(locale, "overview.first");
  const isDone = day[step];
  const Mark = isDone ? CircleCheck : Circle;
  const waits = step === "manager" && !day.shop;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-3.5 text-sm">
      <Mark
        aria-hidden="true"
        className={cn(
          "size-5 shrink-0",
          isDone ? "text-success" : next ? "text-accent-ink" : "text-ink-faint",
        )}
      />
      <div className="min-w-0 flex-1 basis-52">
        <p className={cn("font-medium", isDone && "text-ink-soft")}>
          {t(`${step}.title`)}
          <span className="sr-only">: {t(isDone ? "done" : "left")}</span>
        </p>
        {!isDone && (
          <p className="mt-0.5 max-w-prose text-ink-soft">
            {waits ? t("manager.before") : t(`${step}.body`)}
          </p>
        )}
      </div>
      {!isDone && !waits && (
        <Link
          href={href(locale, places[step])}
          className={cn(buttonStyles({ size: "sm", variant: next ? "primary" : "secondary" }), "max-sm:ms-9")}
        >
          {t(`${step}.action`)}
          {next && <ArrowRight aria-hidden="true" />}
        </Link>
      )}
    </li>
  );
}
