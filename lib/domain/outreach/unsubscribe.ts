import { type Context, inTransaction } from "../context";
import { DomainError } from "../errors";
import { stopNoticeMails } from "../notices/preferences";
import { lockThread, namesOf } from "../replies/lock-thread";
import { suppressAddress } from "../replies/suppress-address";
import { tellStage, tellThread } from "./message-events";

/**
 * Ends all campaigns for the address of a thread, or the mails with notices for an account, by the token in the mail
 * (RFC 8058). Twice is once. Throws `outreach.not_found`.
 */
export function unsubscribe(context: Context, { token }: { token: string }): Promise<void> {
  return inTransaction(context, async (tx) => {
    const found = await tx.db.outreachThread.findUnique({ where: { token }, select: { id: true } });
    const thread = found && (await lockThread(tx, found.id));
    if (!thread) {
      if (await stopNoticeMails(tx, token)) return;
      throw new DomainError("outreach.not_found");
    }
    await suppressAddress(tx, thread, { scope: "CAMPAIGNS", reason: "OPT_OUT" });
    if (thread.stage === "DECLINED" || thread.stage === "COOPERATING") {
      return tellThread(tx, namesOf(thread));
    }
    // As if a person had put it there: older replies no longer move it.
    await tx.db.outreachThread.update({
      where: { id: thread.id },
      data: { stage: "DECLINED", markedStage: "DECLINED", markedAt: tx.clock() },
    });
    tellStage(tx, namesOf(thread), { from: thread.stage, to: "DECLINED" });
  });
}
