import { Badge } from "@/components/ui/badge";
import type { DecisionRow } from "@/lib/domain/moderation/decision-select";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const tones = { TAKEN_DOWN: "danger", RESOLVED: "warning", KEPT: "success" } as const;

type Decided = Pick<DecisionRow, "outcome" | "liftedAt"> & { appeal: unknown };

/** Which way a decision went, and what became of it. */
export function DecisionBadges({ locale, decision }: { locale: Locale; decision: Decided }) {
  const t = getTranslator(locale, "admin.decisions");
  const { outcome, liftedAt, appeal } = decision;
  return (
    <>
      <Badge tone={liftedAt ? "neutral" : tones[outcome]}>
        {getTranslator(locale, "moderation")(`outcome.${outcome}`)}
      </Badge>
      {outcome === "TAKEN_DOWN" && (
        <Badge tone={liftedAt ? "neutral" : "outline"}>{t(liftedAt ? "lifted" : "standing")}</Badge>
      )}
      {appeal !== null && <Badge tone="accent">{t("appealed")}</Badge>}
    </>
  );
}
