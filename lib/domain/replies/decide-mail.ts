import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { requireThread } from "../inbox/change-thread";
import { tasksFor } from "../matching/task-access";
import { tellThread } from "../outreach/message-events";
import { namesOf } from "./lock-thread";
import { prepareReply, unprepared } from "./prepare-reply";
import { insertReply } from "./record-reply";
import { mailReplyKey } from "./reply-key";

/**
 * A person decides whether a mail that was proposed belongs to its thread: then it counts like any reply; else nothing of
 * it but its coming is kept. Throws `outreach.not_found`, `auth.forbidden`, and `outreach.wrong_state` for one that was
 * decided before.
 */
export async function decideMail(
  context: SignedIn,
  { id, belongs }: { id: number; belongs: boolean },
): Promise<void> {
  const mail = await context.db.inboundMail.findUnique({ where: { id } });
  const { threadId } = mail ?? {};
  if (!mail || !threadId) throw new DomainError("outreach.not_found");
  const reply = {
    ...{ threadId, replyKey: mailReplyKey(mail.rawHash), at: mail.receivedAt },
    ...{ subject: mail.subject, content: mail.content },
  };
  const where = { id: threadId, task: tasksFor(context.actor, "campaign.manage") };
  const asks = belongs && (await context.db.outreachThread.count({ where })) > 0;
  const prepared = asks ? await prepareReply(context, reply) : unprepared;
  await inTransaction(context, async (tx) => {
    const thread = await requireThread(tx, threadId);
    const { count } = await tx.db.inboundMail.updateMany({
      where: { id, state: "PROPOSED" },
      data: belongs
        ? { state: "ATTACHED" }
        : { state: "IGNORED", reason: "person", fromKey: null, fromName: "", subject: "", content: "" },
    });
    if (count === 0) throw new DomainError("outreach.wrong_state");
    if (belongs) await insertReply(tx, reply, prepared);
    else tellThread(tx, namesOf(thread));
  });
}
