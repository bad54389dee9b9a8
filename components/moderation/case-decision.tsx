import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { FormAlert } from "@/components/ui/form-alert";
import type { Actor } from "@/lib/domain/context";
import type { Case } from "@/lib/domain/moderation/get-case";
import { ruleOfReport } from "@/lib/domain/moderation/rules";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { DecisionForm } from "./decision-form";
import { EndDecision } from "./end-decision";
import type { Outcome } from "./outcome-choice";

type CaseDecisionProps = { locale: Locale; found: Case; actor: Actor };

/** What can be decided on a product now: nothing is answered where nothing waits, nothing is taken down twice. */
export function CaseDecision({ locale, found: { product, reports }, actor }: CaseDecisionProps) {
  const t = getTranslator(locale, "admin.decide");
  const errors = getTranslator(locale, "errors");
  const standing = product.decisions.find(
    ({ outcome, liftedAt }) => outcome === "TAKEN_DOWN" && liftedAt === null,
  );
  const waiting = reports.filter(({ status }) => status === "PENDING");
  const own = product.sellerId === actor.id || (product.shopId !== null && product.shopId === actor.shopId);
  const outcomes: Outcome[] = [
    ...(standing || product.archivedAt ? [] : (["taken_down"] as const)),
    ...(waiting.length > 0 ? (["resolved", "kept"] as const) : []),
  ];
  return (
    <Card>
      <CardHeader
        title={t("title")}
        description={waiting.length > 0 ? t("lead") : outcomes.length > 0 && t("none")}
      />
      <CardBody className="grid gap-5">
        {standing && (
          <div className="grid gap-3 rounded-md bg-danger-soft px-3 py-3 text-sm">
            <p className="font-medium text-danger">{t("standing")}</p>
            <div>
              <EndDecision id={standing.id} />
            </div>
          </div>
        )}
        {own ? (
          <FormAlert>{errors("decision.own_product")}</FormAlert>
        ) : (
          outcomes.length > 0 && (
            <DecisionForm
              key={outcomes.join()}
              productId={product.id}
              outcomes={outcomes}
              suggested={ruleOfReport[waiting[0]?.type ?? "OTHER"]}
            />
          )
        )}
      </CardBody>
    </Card>
  );
}
