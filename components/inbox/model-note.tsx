import { Sparkles } from "lucide-react";
import type { ThreadMessage } from "@/lib/domain/inbox/get-thread";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const kinds = ["number", "money", "percentage", "link", "script", "promise", "echo", "missing"] as const;

type ModelNoteProps = {
  locale: Locale;
  message: Pick<ThreadMessage, "author" | "modelRefused" | "endsTalk">;
};

/** What a person should know of a proposed answer: why the model's text was not taken, and that it would end the talk. */
export function ModelNote({ locale, message }: ModelNoteProps) {
  const t = getTranslator(locale, "outreach");
  const { author, modelRefused, endsTalk } = message;
  const refused = author === "TEMPLATE" ? modelRefused : [];
  if (author === "PERSON" || (refused.length === 0 && !endsTalk)) return null;
  const reasons = refused.map((problem) => {
    const at = problem.indexOf(": ");
    const kind = kinds.find((one) => one === problem.slice(0, at)) ?? "missing";
    return t(`draft.problem.${kind}`, { text: problem.slice(at + 2) });
  });
  return (
    <div className="flex gap-2 text-ink-soft text-xs">
      <Sparkles aria-hidden="true" className="mt-[0.15em] size-3.5 shrink-0" />
      <div className="grid min-w-0 gap-0.5">
        {reasons.length > 0 && (
          <p className="wrap-anywhere" dir="auto">
            {t("draft.refused", { reasons: reasons.join(t("draft.separator")) })}
          </p>
        )}
        {endsTalk && <p>{t("draft.ends")}</p>}
      </div>
    </div>
  );
}
