"use client";

import { CheckCheck, PenLine, RotateCw } from "lucide-react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FormAlert } from "@/components/ui/form-alert";
import { Progress } from "@/components/ui/progress";
import { SkeletonText } from "@/components/ui/skeleton";
import { useRefresh } from "@/components/ui/use-refresh";
import type { Campaign } from "../wizard/campaign";
import { useDraft } from "../wizard/draft-context";
import { DraftItem } from "./draft-item";
import { type Draft, draftsFor } from "./draft-view";
import { useDrafts } from "./use-drafts";

type DraftsProps = {
  drafts: readonly Draft[];
  /** For which they were read. */
  channel: Campaign["channel"];
};

/** The invitations, once a channel says who can be written to; what was read for another is read anew. */
export function Drafts({ drafts, channel }: DraftsProps) {
  const t = useTranslations("campaigns.drafts");
  const { refresh } = useRefresh();
  const { state, campaign } = useDraft();
  const saved = state.base.channel;
  useEffect(() => {
    if (saved !== channel) refresh();
  }, [saved, channel, refresh]);
  const known = draftsFor(channel, campaign.channel);
  if (known === "known") return <KnownDrafts drafts={drafts} />;
  return (
    <Card className="p-5" aria-busy={known === "reading"}>
      <h3 className="font-semibold text-base">{t("title")}</h3>
      {known === "reading" ? (
        <SkeletonText className="mt-3" />
      ) : (
        <p className="mt-0.5 text-ink-soft text-sm">{t("channelFirst")}</p>
      )}
    </Card>
  );
}

/** The invitations of those who are chosen: written, read, approved one by one or, after a sample, all. */
function KnownDrafts({ drafts: all }: { drafts: readonly Draft[] }) {
  const t = useTranslations("campaigns.drafts");
  const drafts = useDrafts(all);
  const { chosen, open, unwritten, unreachable, request, approve } = drafts;
  const written = chosen.length - unwritten.length - unreachable.length;
  // The worker writes one after the other; each that is done shows by itself.
  const writing = request.isSuccess && unwritten.length > 0;
  return (
    <Card className="p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h3 className="font-semibold text-base">{t("title")}</h3>
          <p role="status" className="mt-0.5 text-ink-soft text-sm tabular-nums">
            {t("state", { written, of: chosen.length, open: open.length })}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {open.length > 0 && (
            <Button loading={request.isPending} onClick={() => drafts.ask(true)}>
              <RotateCw aria-hidden="true" />
              {t("anew")}
            </Button>
          )}
          {unwritten.length > 0 && (
            <Button variant="primary" loading={request.isPending} onClick={() => drafts.ask(false)}>
              <PenLine aria-hidden="true" />
              {t("write", { n: unwritten.length })}
            </Button>
          )}
        </div>
      </div>
      {writing && (
        <Progress className="mt-4" label={t("writing")} value={written / Math.max(1, chosen.length)} />
      )}
      {unreachable.length > 0 && (
        <p className="mt-3 text-sm text-warning">{t("unreachable", { n: unreachable.length })}</p>
      )}
      {(request.error ?? approve.error) && (
        <FormAlert className="mt-4">
          <Failure error={request.error ?? approve.error} />
        </FormAlert>
      )}
      {open.length > 0 && (
        <div className="mt-4 flex flex-wrap items-center gap-3 rounded-md bg-sunken px-4 py-3">
          <p className="min-w-0 flex-1 text-sm">
            {drafts.readCount < drafts.needed
              ? t("readMore", { read: drafts.readCount, of: drafts.needed })
              : t("readEnough")}
          </p>
          <Button
            variant="primary"
            disabled={drafts.readCount < drafts.needed}
            loading={approve.isPending}
            onClick={drafts.approveAll}
          >
            <CheckCheck aria-hidden="true" />
            {t("approveAll", { n: open.length })}
          </Button>
        </div>
      )}
      {approve.data && approve.data.refused.length > 0 && (
        <FormAlert className="mt-4">
          <p>{t("refused", { n: approve.data.refused.length })}</p>
          <ul className="mt-1 list-disc ps-5">
            {approve.data.refused.flatMap(({ message_id, problems }) =>
              problems.map(({ text }) => <li key={`${message_id} ${text}`}>{text}</li>),
            )}
          </ul>
        </FormAlert>
      )}
      <ul className="mt-4 divide-y divide-line">
        {chosen.map((draft) =>
          draft.message === null ? null : (
            <DraftItem
              key={draft.creator_id}
              name={draft.name}
              message={draft.message}
              onRead={drafts.markRead}
            />
          ),
        )}
      </ul>
    </Card>
  );
}
