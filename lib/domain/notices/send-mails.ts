import { sendsMail } from "@/lib/ports/mail/sends-mail";
import type { Context } from "../context";
import { claimNoticeMail } from "./claim-mail";
import { deliverNoticeMail } from "./deliver-mail";
import { putOffNotices, settleLeftMails } from "./settle-mail";

/** A run ends after this long, so that a worker that is told to stop does. */
const longestMs = 20_000;

/** Sends what people have not read for a while, one mail for each; says whether there may be more. */
export async function sendNoticeMails(context: Context, signal: AbortSignal): Promise<{ more: boolean }> {
  if (!sendsMail()) return { more: false };
  const began = performance.now();
  await settleLeftMails(context);
  await putOffNotices(context);
  while (!signal.aborted && performance.now() - began <= longestMs) {
    const claim = await claimNoticeMail(context);
    if (!claim) return { more: false };
    // A mail server that takes nothing is left in peace until the next run.
    if ((await deliverNoticeMail(context, claim)) === "down") return { more: false };
  }
  return { more: true };
}
