import { CampaignFunnel } from "@/components/campaigns/funnel";
import { ReliabilityPlot } from "@/components/campaigns/reliability-plot";
import { ReplyRate } from "@/components/campaigns/reply-rate";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { campaignStatsView } from "@/lib/contracts/console/campaign-stats";
import { reliabilitySchema, reliabilityView } from "@/lib/contracts/console/willingness";
import { getCampaignStats } from "@/lib/domain/campaigns/campaign-stats";
import type { SignedIn } from "@/lib/domain/context";
import { readModel } from "@/lib/domain/matching/willingness/read-model";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type FiguresSectionProps = { locale: Locale; context: SignedIn; id: string };

/** How far the creators have come, how many answered, and how true the willingness was. */
export async function FiguresSection({ locale, context, id }: FiguresSectionProps) {
  const t = getTranslator(locale, "campaigns");
  const [stats, model] = await Promise.all([getCampaignStats(context, { taskId: id }), readModel(context)]);
  const { funnel, reply_rate } = campaignStatsView(stats);
  return (
    <div className="grid grid-cols-1 gap-4 lg:gap-6">
      <Card>
        <CardHeader title={t("page.funnel")} description={t("page.funnelBody")} />
        <CardBody>
          <CampaignFunnel funnel={funnel} />
        </CardBody>
      </Card>
      <Card>
        <CardHeader title={t("page.replyRate")} description={t("page.replyRateBody")} />
        <CardBody>
          <ReplyRate rates={reply_rate} />
        </CardBody>
      </Card>
      <Card>
        <CardHeader title={t("page.reliability")} description={t("page.reliabilityBody")} />
        <CardBody>
          <ReliabilityPlot reliability={reliabilitySchema.parse(reliabilityView(model))} />
        </CardBody>
      </Card>
    </div>
  );
}
