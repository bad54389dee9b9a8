import { env } from "@/lib/env";
import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import { mailPort } from "@/lib/ports/mail/choose";
import { rpaPort } from "@/lib/ports/rpa/choose";
import type { SignedIn } from "../context";
import { requireTask } from "../matching/task-access";
import { accountOf } from "./accounts";
import { channels, quotaGroups } from "./channels";
import { accountSql } from "./claimable";
import { type Forecast, type ForecastInput, forecast } from "./forecast";
import { isPublicUrl } from "./public-urls";
import { windowAccount, windowAt } from "./quota-windows";

export type TaskForecast = Forecast & {
  channel: OutreachChannel;
  count: number;
  ahead: number;
  /** Nothing really leaves. */
  sandbox: boolean;
  /** Whether receivers can end it with one click: APP_URL leads to us. */
  oneClick: boolean;
  /** Of the present window. */
  capacity: number;
  used: number;
};

/**
 * How long so many messages of a task take over a channel; the task's matches without a thread unless `count` says.
 * Throws like `requireTask`.
 */
export async function forecastTask(
  context: SignedIn,
  { taskId, channel, count }: { taskId: string; channel: OutreachChannel; count?: number | undefined },
): Promise<TaskForecast> {
  const task = await requireTask(context, taskId, "campaign.read");
  const wanted = count ?? (await unwritten(context, taskId, channel));
  const input = await budgetOf(context, accountOf(task), channel, wanted);
  const { sandbox } = channel === "EMAIL" ? mailPort() : rpaPort();
  const { capacity } = quotaGroups[input.group];
  const { used, ahead } = input;
  // A sandbox knows no hours.
  const hours = sandbox ? { fromHour: 0, toHour: 0 } : {};
  const oneClick = channel === "EMAIL" && isPublicUrl(env.APP_URL);
  return {
    ...forecast({ ...input, ...hours }),
    channel,
    count: wanted,
    ahead,
    sandbox,
    oneClick,
    capacity,
    used,
  };
}

const unwritten = ({ db }: SignedIn, taskId: string, channel: OutreachChannel) =>
  db.match.count({
    where: {
      taskId,
      creator: {
        threads: {
          none: { taskId, channel, messages: { some: { state: { in: ["ACCEPTED", "UNKNOWN"] } } } },
        },
      },
    },
  });

/** What there is of a budget for an account at the moment, and who waits for it. */
export async function budgetOf(
  { db, clock }: SignedIn,
  account: string,
  channel: OutreachChannel,
  count: number,
): Promise<ForecastInput> {
  const group = channels[channel].quota;
  const now = clock();
  const zone = env.APP_TIMEZONE;
  const { startsAt } = windowAt(group, now, zone);
  const setting = await db.channelSetting.findUnique({ where: { account_channel: { account, channel } } });
  const sharing = Object.entries(channels).flatMap(([name, { quota }]) => (quota === group ? [name] : []));
  const [row] = await db.$queryRaw<{ used: number; own: number; ahead: number; others: number }[]>`
    WITH own AS (
      SELECT m.state, m.quota_window_id, th.channel,
        ${accountSql("k")} AS account
      FROM outreach_messages m JOIN outreach_threads th ON th.id = m.thread_id JOIN match_tasks k ON k.id = th.task_id
      WHERE th.channel::text = ANY (${sharing}::text[]) AND (m.state = 'QUEUED'
        OR m.state = 'HELD' AND m.held_reason IN ('hours', 'quota', 'account_quota')
        OR m.quota_window_id IN (SELECT id FROM quota_windows WHERE starts_at = ${startsAt}))
    ), q AS (
      SELECT id, used FROM quota_windows
      WHERE "group" = ${group} AND account = ${windowAccount(group, account)} AND starts_at = ${startsAt}
    )
    SELECT coalesce((SELECT used FROM q), 0)::int AS used,
      (SELECT count(*)::int FROM own WHERE quota_window_id = (SELECT id FROM q) AND own.account = ${account}
        AND own.channel::text = ${channel}) AS own,
      (SELECT count(*)::int FROM own WHERE state IN ('QUEUED', 'HELD') AND own.account = ${account}) AS ahead,
      (SELECT count(DISTINCT own.account)::int FROM own WHERE state IN ('QUEUED', 'HELD')
        AND own.account <> ${account}) AS others`;
  const { used = 0, own = 0, ahead = 0, others = 0 } = row ?? {};
  return {
    ...{ group, count, ahead, now, zone, used, usedByAccount: own },
    sharers: quotaGroups[group].of === "market" ? others + 1 : 1,
    accountCapacity: setting?.capacity ?? null,
    fromHour: setting?.fromHour ?? 9,
    toHour: setting?.toHour ?? 21,
  };
}
