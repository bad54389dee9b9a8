import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const steps = ["browse", "intent", "deal"] as const;

/** How a deal comes about here. */
export function HomeSteps({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "catalog");
  return (
    <ol className="grid gap-6 rounded-lg bg-sunken/60 p-6 md:grid-cols-3 md:gap-10 md:p-10">
      {steps.map((step, index) => (
        <li key={step} className="flex gap-4">
          <span
            aria-hidden="true"
            className="grid size-9 shrink-0 place-items-center rounded-sm border-2 border-accent font-semibold text-accent-ink text-base tabular-nums"
          >
            {index + 1}
          </span>
          <div>
            <h3 className="font-semibold text-base">{t(`home.how.${step}`)}</h3>
            <p className="mt-1 text-ink-soft text-sm">{t(`home.how.${step}Body`)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
