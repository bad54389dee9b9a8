import { forgetFromSandbox } from "@/lib/ports/inbox/sandbox";
import { sandboxMailFolder } from "@/lib/ports/mail/choose";
import { forgetSandboxMails } from "@/lib/ports/mail/sandbox";
import { embeddedRpaFolder } from "@/lib/ports/rpa/choose";
import { forgetSandboxSession } from "@/lib/ports/rpa/sandbox";
import type { Context } from "../context";
import { forgetInResultFiles } from "../matching/result-file";

/**
 * Takes who was erased out of the files of this machine: results of matching, and what the sandboxes keep. Twice is
 * once, and of someone who was not erased nothing is touched.
 */
export async function forgetFiles(context: Context, { creatorId }: { creatorId: number }): Promise<void> {
  const { db } = context;
  const creator = { id: creatorId, erasedAt: { not: null } };
  const matches = await db.match.findMany({ where: { creator }, select: { taskId: true } });
  await forgetInResultFiles(
    context,
    matches.map(({ taskId }) => taskId),
  );
  const threads = await db.outreachThread.findMany({
    where: { creator, sandbox: true },
    select: {
      rpaSessionId: true,
      messages: { where: { outboundId: { not: null } }, select: { outboundId: true } },
      mail: { select: { rawHash: true, receivedAt: true } },
    },
  });
  for (const { rpaSessionId, messages, mail } of threads) {
    const keys = messages.flatMap(({ outboundId }) => outboundId ?? []);
    if (rpaSessionId) await forgetSandboxSession(embeddedRpaFolder(), { sessionId: rpaSessionId, keys });
    else await forgetSandboxMails(sandboxMailFolder(), keys);
    await forgetFromSandbox(sandboxMailFolder(), mail);
  }
}

/** For how long other machines, and a job that was lost, are caught up with. */
const daysBack = 3;

/** The same for everyone who was erased lately. */
export async function forgetLately(context: Context): Promise<void> {
  const since = new Date(context.clock().getTime() - daysBack * 86_400_000);
  const erased = await context.db.creator.findMany({
    where: { erasedAt: { gte: since } },
    select: { id: true },
  });
  for (const { id } of erased) await forgetFiles(context, { creatorId: id });
}
