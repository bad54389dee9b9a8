import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";
import { claimNext } from "./claim-next";
import { deliverMessage } from "./deliver-message";
import { holdMessages } from "./hold-messages";
import { lookUpUnknown, settleExpired } from "./settle-expired";

const allChannels: readonly OutreachChannel[] = ["EMAIL", "TK_DM", "TK_PLAN"];
/** A run ends after this long, so that a worker that is told to stop does. */
const longestMs = 20_000;

/**
 * Settles what was left alone, puts aside what must not leave, and sends what may, one after the other. Says whether
 * there may be more.
 */
export async function sendDue(context: Context, signal: AbortSignal): Promise<{ more: boolean }> {
  const began = performance.now();
  await settleExpired(context);
  await lookUpUnknown(context);
  await holdMessages(context);
  let channels = allChannels;
  while (channels.length > 0) {
    if (signal.aborted || performance.now() - began > longestMs) return { more: true };
    const claim = await claimNext(context, channels);
    if (!claim) break;
    const state = await deliverMessage(context, claim);
    // A service that takes nothing is left in peace until the next run.
    if (state === "channel_down") channels = await without(context, channels, claim.id);
  }
  // What was sent may have used up what others waited for.
  await holdMessages(context);
  return { more: false };
}

async function without({ db }: Context, channels: readonly OutreachChannel[], id: number) {
  const message = await db.outreachMessage.findUnique({
    where: { id },
    select: { thread: { select: { channel: true } } },
  });
  const mail = message?.thread.channel === "EMAIL";
  return channels.filter((channel) => (channel === "EMAIL") !== mail);
}
