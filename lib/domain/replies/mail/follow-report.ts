import type { Context } from "../../context";
import { tellThread } from "../../outreach/message-events";
import { lockThread, namesOf } from "../lock-thread";
import { suppressAddress } from "../suppress-address";
import { findSent } from "./find-thread";
import type { MailReport } from "./read-report";

/**
 * A mail of ours that certainly never arrives, or that its reader complained of, keeps its address from being written to
 * at all. Which address stands in the report does not matter: only the one that the mail went to is ours to judge.
 */
export async function followReport(tx: Context, threadId: string, report: MailReport): Promise<void> {
  if (report.kind === "delay") return;
  const thread = await lockThread(tx, threadId);
  if (!thread || thread.address === "") return;
  const reason = report.kind === "bounce" ? "BOUNCE" : "COMPLAINT";
  await suppressAddress(tx, thread, { scope: "ALL", reason });
  tellThread(tx, namesOf(thread));
  const sent = await findSent(tx.db, report.ids, thread.sandbox);
  await tx.db.outreachMessage.updateMany({
    where: { id: { in: sent.map(({ id }) => id) }, threadId },
    data: { error: `${report.kind} ${report.status}`.trim() },
  });
}
