import { env } from "@/lib/env";
import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { requireTask } from "../matching/task-access";

/** How far a campaign's creators have come: each number counts rows as they are now. */
export type Funnel = {
  matched: number;
  /** With a willingness of at least the campaign's threshold. */
  willing: number;
  /** Talks with a first message that was not canceled. */
  written: number;
  /** Of these, first messages that were approved as they stand. */
  approved: number;
  /** Talks of which a message was accepted for delivery. */
  sent: number;
  /** Talks with a reply that was not automatic. */
  replied: number;
  negotiating: number;
  cooperating: number;
  declined: number;
  /** Talks that went through an embedded sandbox. */
  sandbox: number;
};

/** Of the talks over a channel that began on a local day (2025-10-30), how many were answered since. */
export type ReplyRate = { channel: OutreachChannel; day: string; sent: number; replied: number };

export type CampaignStats = { funnel: Funnel; replyRate: ReplyRate[] };

const daysBack = 90;

/** 2 queries. Throws `task.not_found`. */
export async function getCampaignStats(
  context: SignedIn,
  { taskId }: { taskId: string },
): Promise<CampaignStats> {
  const { willingThreshold } = await requireTask(context, taskId, "campaign.read");
  const [funnel, replyRate] = await Promise.all([
    readFunnel(context, taskId, willingThreshold),
    readReplyRate(context, taskId),
  ]);
  return { funnel, replyRate };
}

async function readFunnel({ db }: SignedIn, taskId: string, threshold: number): Promise<Funnel> {
  const [funnel] = await db.$queryRaw<Funnel[]>`
    SELECT m.*, t.* FROM
      (SELECT count(*)::int AS matched, (count(*) FILTER (WHERE willingness >= ${threshold}))::int AS willing
        FROM matches WHERE task_id = ${taskId}::uuid) m,
      (SELECT (count(*) FILTER (WHERE written))::int AS written,
          (count(*) FILTER (WHERE approved))::int AS approved,
          (count(*) FILTER (WHERE sent))::int AS sent,
          (count(*) FILTER (WHERE last_reply_at IS NOT NULL))::int AS replied,
          (count(*) FILTER (WHERE stage = 'NEGOTIATING'))::int AS negotiating,
          (count(*) FILTER (WHERE stage = 'COOPERATING'))::int AS cooperating,
          (count(*) FILTER (WHERE stage = 'DECLINED'))::int AS declined,
          (count(*) FILTER (WHERE sandbox))::int AS sandbox
        FROM outreach_threads th CROSS JOIN LATERAL (
          SELECT coalesce(bool_or(kind = 'FIRST' AND state <> 'CANCELED'), false) AS written,
            coalesce(bool_or(kind = 'FIRST' AND state <> 'CANCELED' AND approved_hash = text_hash), false) AS approved,
            coalesce(bool_or(state = 'ACCEPTED'), false) AS sent
          FROM outreach_messages WHERE thread_id = th.id AND direction = 'OUT') x
        WHERE th.task_id = ${taskId}::uuid) t`;
  if (!funnel) throw new Error("a count has no row");
  return funnel;
}

function readReplyRate({ db, clock }: SignedIn, taskId: string): Promise<ReplyRate[]> {
  const zone = env.APP_TIMEZONE;
  return db.$queryRaw<ReplyRate[]>`
    SELECT th.channel::text AS channel, to_char(first.at AT TIME ZONE ${zone}, 'YYYY-MM-DD') AS day,
      count(*)::int AS sent, (count(*) FILTER (WHERE th.last_reply_at IS NOT NULL))::int AS replied
    FROM outreach_threads th CROSS JOIN LATERAL (
      SELECT min(accepted_at) AS at FROM outreach_messages
      WHERE thread_id = th.id AND direction = 'OUT' AND state = 'ACCEPTED') first
    WHERE th.task_id = ${taskId}::uuid AND first.at > ${clock()}::timestamptz - ${daysBack} * interval '1 day'
    GROUP BY 1, 2 ORDER BY 2, 1`;
}
