"use client";

import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import type { CampaignStatsView } from "@/lib/contracts/console/campaign-stats";
import { useFormat } from "@/lib/i18n/use-format";

type Funnel = CampaignStatsView["funnel"];

/** In the order in which a creator passes them; the last one is the way out. */
const stages = [
  "matched",
  "willing",
  "written",
  "approved",
  "sent",
  "replied",
  "negotiating",
  "cooperating",
  "declined",
] as const satisfies readonly (keyof Funnel)[];

/** How far a campaign's creators have come: a bar for each stage, its length as a share of all that were matched. */
export function CampaignFunnel({ funnel }: { funnel: Funnel }) {
  const t = useTranslations("campaigns.figures");
  const format = useFormat();
  const most = Math.max(1, ...stages.map((stage) => funnel[stage]));
  return (
    <div>
      <table className="w-full border-separate border-spacing-y-1 text-sm">
        <caption className="sr-only">{t("funnel")}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("stage")}</th>
            <th scope="col">{t("creators")}</th>
            <th scope="col">{t("ofMatched")}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage}>
              <th scope="row" className="w-28 pe-3 text-start font-normal text-ink-soft">
                {t(`stages.${stage}`)}
              </th>
              <td className="w-12 pe-3 text-end font-medium tabular-nums">{format.number(funnel[stage])}</td>
              <td>
                <span className="sr-only">{percent(funnel[stage], funnel.matched)}</span>
                <Bar share={funnel[stage] / most} quiet={stage === "declined"} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {funnel.sandbox > 0 && (
        <p className="mt-2 text-ink-faint text-xs">{t("sandbox", { n: funnel.sandbox })}</p>
      )}
    </div>
  );
}

const percent = (part: number, whole: number) => (whole > 0 ? `${Math.round((part / whole) * 100)}%` : "–");

function Bar({ share, quiet }: { share: number; quiet: boolean }) {
  return (
    <svg aria-hidden="true" width="100%" height="20" className="block">
      <rect width="100%" height="20" rx="3" className="fill-sunken" />
      {share > 0 && (
        <rect
          width={`${Math.max(share * 100, 0.5)}%`}
          height="20"
          rx="3"
          className={cn(quiet ? "fill-ink-faint" : "fill-accent")}
        />
      )}
    </svg>
  );
}
