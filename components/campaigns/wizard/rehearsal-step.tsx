"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { Rocket } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Failure } from "@/components/layout/failure";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { ErrorState } from "@/components/ui/error-state";
import { FormAlert } from "@/components/ui/form-alert";
import { SkeletonText } from "@/components/ui/skeleton";
import { useFailure } from "@/components/ui/use-failure";
import { href } from "@/lib/i18n/href";
import { useFormat } from "@/lib/i18n/use-format";
import { ChannelNeeded } from "../budget/channel-needed";
import { Timeline } from "../budget/timeline";
import { rehearsalQuery, startCampaignMutation } from "../queries";
import { useDraft } from "./draft-context";
import { useFacts } from "./setup-facts";

const outcomes = ["sent", "delivered", "replied", "refused", "failed"] as const;

/** The campaign on a simulated clock, then for real. */
export function RehearsalStep() {
  const t = useTranslations("campaigns.rehearsal");
  const failure = useFailure();
  const format = useFormat();
  const { task_id, channel } = useDraft().campaign;
  const { data, error, refetch } = useQuery(rehearsalQuery(task_id, channel));
  if (!channel) return <ChannelNeeded />;
  return (
    <div className="grid grid-cols-1 gap-4">
      <StartCard />
      {error ? (
        <ErrorState onRetry={refetch}>{failure(error)}</ErrorState>
      ) : (
        <Card>
          <CardHeader
            title={t("title")}
            description={t("body")}
            actions={<Badge tone="warning">{t("simulated")}</Badge>}
          />
          <CardBody>
            {data ? (
              <>
                <dl className="mb-6 grid grid-cols-5 divide-x divide-line rounded-md border border-line py-2 text-center">
                  {outcomes.map((name) => (
                    <div key={name} className="flex flex-col-reverse">
                      <dt className="text-ink-faint text-xs">{t(`total.${name}`)}</dt>
                      <dd className="font-semibold tabular-nums">{format.number(data.totals[name])}</dd>
                    </div>
                  ))}
                </dl>
                <Timeline events={data.events} />
              </>
            ) : (
              <SkeletonText lines={8} />
            )}
          </CardBody>
        </Card>
      )}
    </div>
  );
}

/** What starting means, and the button that does it. */
function StartCard() {
  const t = useTranslations("campaigns.start");
  const locale = useLocale();
  const router = useRouter();
  const { store, campaign } = useDraft();
  const { facts } = useFacts();
  const [leaving, leave] = useTransition();
  const start = useMutation(startCampaignMutation);
  if (campaign.started_at) return <p className="text-ink-soft text-sm">{t("started")}</p>;
  const run = async () => {
    if (!(await store.flush())) return;
    start.mutate(campaign.task_id, {
      onSuccess: (task) => {
        store.adopt(task);
        leave(() => router.push(href(locale, sellerRoutes.campaign(campaign.task_id))));
      },
    });
  };
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4 p-5">
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold text-base">{t("title")}</h3>
        <p className="mt-0.5 text-ink-soft text-sm">
          {t("body", { approved: facts.approved, open: facts.drafts })}
        </p>
      </div>
      <Button variant="primary" size="lg" loading={start.isPending || leaving} onClick={run}>
        <Rocket aria-hidden="true" />
        {t("button")}
      </Button>
      {start.error && (
        <FormAlert className="w-full">
          <Failure error={start.error} />
        </FormAlert>
      )}
    </Card>
  );
}
