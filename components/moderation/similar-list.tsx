import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { ruleOf } from "@/lib/domain/moderation/rules";
import type { SimilarDecision } from "@/lib/domain/moderation/similar-decisions";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** How a decision is alike, the strongest word first. */
function likeness({ sameProduct, sameSeller, sameCategory }: SimilarDecision) {
  if (sameProduct) return "product";
  if (sameSeller) return "seller";
  return sameCategory ? "category" : "title";
}

/** Past decisions on products like this one. */
export function SimilarList({
  locale,
  decisions,
}: {
  locale: Locale;
  decisions: readonly SimilarDecision[];
}) {
  const t = getTranslator(locale, "admin.case");
  const moderation = getTranslator(locale, "moderation");
  const format = getFormat(locale);
  if (decisions.length === 0) return <p className="text-ink-soft text-sm">{t("noSimilar")}</p>;
  return (
    <ul aria-label={t("similar")} className="grid gap-4">
      {decisions.map((decision) => (
        <li key={decision.id} className="grid gap-1 text-sm">
          <Link
            href={href(locale, sellerRoutes.reportedProduct(decision.productId))}
            className="wrap-anywhere line-clamp-2 font-medium hover:text-accent-ink"
          >
            {decision.title}
          </Link>
          <p className="text-ink-soft text-xs">{moderation(`rules.${ruleOf(decision.ground)}.title`)}</p>
          <p className="flex flex-wrap items-center gap-1.5 text-ink-faint text-xs">
            <Badge>{t(`alike.${likeness(decision)}`)}</Badge>
            <Badge tone={decision.outcome === "TAKEN_DOWN" ? "danger" : "neutral"}>
              {moderation(`outcome.${decision.outcome}`)}
            </Badge>
            {decision.lifted && <Badge tone="warning">{t("lifted")}</Badge>}
            {format.date(decision.createdAt)}
          </p>
        </li>
      ))}
    </ul>
  );
}
