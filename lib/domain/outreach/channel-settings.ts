import { env } from "@/lib/env";
import type { ChannelSetting } from "@/lib/generated/prisma/client";
import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import { mailPort } from "@/lib/ports/mail/choose";
import { rpaPort } from "@/lib/ports/rpa/choose";
import { inTransaction, type SignedIn } from "../context";
import { requirePermission } from "../permissions";
import { accountOf } from "./accounts";
import { channels, quotaGroups } from "./channels";
import { isPublicUrl } from "./public-urls";
import { windowAccount, windowAt } from "./quota-windows";

const channelOrder = ["EMAIL", "TK_DM", "TK_PLAN"] as const satisfies readonly OutreachChannel[];

export type ChannelChoice = Pick<
  ChannelSetting,
  "enabled" | "capacity" | "fromHour" | "toHour" | "senderName" | "signature"
>;

/** What holds until someone changes it, as `claimable.ts` reads an absent row. */
const preset: ChannelChoice = {
  enabled: true,
  capacity: null,
  fromHour: 9,
  toHour: 21,
  senderName: "",
  signature: "",
};

const choiceOf = ({ enabled, capacity, fromHour, toHour, senderName, signature }: ChannelChoice) => ({
  enabled,
  capacity,
  fromHour,
  toHour,
  senderName,
  signature,
});

export const ownAccount = ({ actor }: SignedIn) => accountOf({ shopId: actor.shopId, userId: actor.id });

/** What a channel leads to at the moment. `from`: the address of mail. */
function serviceOf(channel: OutreachChannel) {
  if (channel !== "EMAIL") return { sandbox: rpaPort().sandbox, from: null };
  const { sandbox, from } = mailPort();
  return { sandbox, from };
}

/**
 * How the caller's account sends over each channel, what each leads to, and what is left of its budget. Throws
 * `auth.wrong_role` for who runs no campaigns.
 */
export async function listChannelSettings(context: SignedIn) {
  requirePermission(context, "campaign.create");
  const account = ownAccount(context);
  const now = context.clock();
  const rows = await context.db.channelSetting.findMany({ where: { account } });
  const windows = await context.db.quotaWindow.findMany({
    where: { startsAt: { lte: now }, endsAt: { gt: now }, account: { in: ["market", account] } },
  });
  return {
    appUrl: env.APP_URL,
    isPublic: isPublicUrl(env.APP_URL),
    answersHaveAddress: env.MAIL_REPLY_TO !== undefined,
    timezone: env.APP_TIMEZONE,
    channels: channelOrder.map((channel) => {
      const row = rows.find((one) => one.channel === channel);
      const { quota } = channels[channel];
      const { of, days, capacity, unanswered } = quotaGroups[quota];
      const window = windows.find(
        (one) => one.group === quota && one.account === windowAccount(quota, account),
      );
      return {
        channel,
        ...choiceOf(row ?? preset),
        service: serviceOf(channel),
        quota: {
          shared: of === "market",
          ...{ days, unanswered, capacity: window?.capacity ?? capacity, used: window?.used ?? 0 },
          endsAt: windowAt(quota, now, env.APP_TIMEZONE).endsAt,
        },
      };
    }),
  };
}

export type ChannelSettings = Awaited<ReturnType<typeof listChannelSettings>>;

/** Keeps how the caller's account sends over a channel. Hours that are equal mean the whole day. Throws `auth.wrong_role`. */
export function saveChannelSettings(
  context: SignedIn,
  { channel, ...choice }: ChannelChoice & { channel: OutreachChannel },
): Promise<ChannelChoice & { channel: OutreachChannel }> {
  requirePermission(context, "campaign.create");
  const account = ownAccount(context);
  return inTransaction(context, async (tx) => {
    const row = await tx.db.channelSetting.upsert({
      where: { account_channel: { account, channel } },
      create: { account, channel, ...choice },
      update: choice,
    });
    return { channel: row.channel, ...choiceOf(row) };
  });
}
