import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { controlStyles } from "@/components/ui/control-styles";
import { answerChoices } from "@/lib/domain/replies/answer-page/answer-choices";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type Props = { locale: Locale; token: string; nonce: string };

/** A form as browsers have known it for ever: it needs no script, and only sending it changes anything. */
export function AnswerForm({ locale, token, nonce }: Props) {
  const t = getTranslator(locale, "answer");
  return (
    <form method="post" action={`/api/console/answers/${token}`} className="group grid gap-4">
      <input type="hidden" name="nonce" value={nonce} />
      <input type="hidden" name="locale" value={locale} />
      <fieldset className="grid gap-2">
        <legend className="mb-3 font-semibold">{t("question")}</legend>
        {answerChoices.map((choice) => (
          <label
            key={choice}
            className={cn(
              "flex cursor-pointer items-start gap-3 rounded-md border border-line-strong px-4 py-3 transition-colors",
              "hover:bg-sunken has-checked:border-accent has-checked:bg-sunken",
              choice === "never" && "mt-3",
            )}
          >
            <input
              type="radio"
              name="choice"
              value={choice}
              required
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="block font-medium">{t(`choices.${choice}`)}</span>
              <span className="mt-0.5 block text-ink-soft text-sm">{t(`choices.${choice}Hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label className="hidden gap-1.5 group-has-[[value=offer]:checked]:grid">
        <span className="font-medium text-sm">{t("amount")}</span>
        <input
          name="offer"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          className={cn(controlStyles, "h-11")}
        />
      </label>
      <label className="grid gap-1.5">
        <span className="font-medium text-sm">{t("text")}</span>
        <textarea
          name="text"
          rows={3}
          maxLength={2000}
          className={cn(controlStyles, "field-sizing-content min-h-24 py-2")}
        />
      </label>
      <button type="submit" className={buttonStyles({ variant: "primary", size: "lg", block: true })}>
        {t("send")}
      </button>
    </form>
  );
}
