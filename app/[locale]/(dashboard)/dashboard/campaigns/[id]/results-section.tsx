import { Download } from "lucide-react";
import { matchRowViews } from "@/components/campaigns/match-row-view";
import { Results } from "@/components/campaigns/results";
import { WhyNot } from "@/components/campaigns/why-not";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { pathOf } from "@/lib/api/client";
import { getMatchResults } from "@/lib/contracts/creator/match-results";
import { listMatches } from "@/lib/domain/campaigns/list-matches";
import type { SignedIn } from "@/lib/domain/context";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type ResultsSectionProps = { locale: Locale; context: SignedIn; id: string };

/** The matches of a campaign with their reasons, as a file too, and why anyone is not among them. */
export async function ResultsSection({ locale, context, id }: ResultsSectionProps) {
  const t = getTranslator(locale, "campaigns");
  const matches = await listMatches(context, { id });
  if (matches.length === 0)
    return (
      <EmptyState
        drawing={<SearchLantern />}
        title={t("page.empty")}
        action={
          <Link href={href(locale, sellerRoutes.campaignSetup(id))} className={buttonStyles()}>
            {t("page.continue")}
          </Link>
        }
      >
        {t("page.emptyBody")}
      </EmptyState>
    );
  return (
    <div className="grid grid-cols-1 gap-6">
      <div>
        <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
          <p className="text-ink-soft text-sm">{t("page.resultsBody")}</p>
          <a
            href={`${pathOf(getMatchResults.path, { task_id: id })}?format=csv`}
            download
            className={buttonStyles({ size: "sm" })}
          >
            <Download aria-hidden="true" />
            {t("page.download")}
          </a>
        </div>
        <Results rows={matchRowViews(locale, matches)} />
      </div>
      <WhyNot taskId={id} />
    </div>
  );
}
