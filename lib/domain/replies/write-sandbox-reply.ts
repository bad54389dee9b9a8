import { randomUUID } from "node:crypto";
import { enqueue } from "@/lib/jobs/enqueue";
import { readInboxJob } from "@/lib/jobs/read-inbox";
import { deliverToSandbox } from "@/lib/ports/inbox/sandbox";
import { embeddedMail, sandboxMailFolder } from "@/lib/ports/mail/choose";
import { compose } from "@/lib/ports/mail/compose";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { requireThread } from "../inbox/change-thread";

/**
 * Answers in a creator's place, in a thread of the embedded mailbox: a real mail, quoted as QQ Mail does, which is then
 * read like any other. Throws `outreach.not_found`, `auth.forbidden`, and `outreach.wrong_state` for a thread whose
 * mails really leave or that nobody wrote in yet.
 */
export function writeSandboxReply(
  context: SignedIn,
  { threadId, content }: { threadId: string; content: string },
): Promise<void> {
  return inTransaction(context, async (tx) => {
    const { sandbox, channel, address, creator } = await requireThread(tx, threadId);
    const sent = await tx.db.outreachMessage.findFirst({
      where: { threadId, state: "ACCEPTED" },
      orderBy: { acceptedAt: "desc" },
    });
    const messageId = sent?.outboundId;
    if (!sandbox || channel !== "EMAIL" || address === "" || !sent || !messageId) {
      throw new DomainError("outreach.wrong_state");
    }
    const us = embeddedMail().from;
    const quoted = `------------------ 原始邮件 ------------------\n发件人: <${us}>\n主题: ${sent.subject ?? ""}\n\n${sent.content}`;
    const { raw } = await compose(
      {
        messageId: `<${randomUUID()}@${address.slice(address.lastIndexOf("@") + 1)}>`,
        to: { address: us, name: "" },
        senderName: creator.name,
        replyTo: null,
        subject: `回复：${sent.subject ?? ""}`,
        text: `${content}\n\n\n${quoted}`,
        automatic: false,
        unsubscribeUrl: null,
        inReplyTo: messageId,
        references: [messageId],
      },
      address,
    );
    await deliverToSandbox(sandboxMailFolder(), raw, tx.clock());
    enqueue(tx, readInboxJob, {});
  });
}
