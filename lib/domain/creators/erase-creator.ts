import { enqueue } from "@/lib/jobs/enqueue";
import { forgetFilesJob } from "@/lib/jobs/forget-files";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { channels } from "../outreach/channels";
import { requirePermission } from "../permissions";
import { accountKeys, addressesOf, keyed } from "./creator-addresses";
import { blankProfile } from "./merge-creator";
import { lockCreators } from "./save-creators";

/**
 * Removes what is personal of a creator, as they asked for it: profile, accounts, addresses, what they wrote. The row and
 * its threads stay for the campaigns that refer to them; keyed hashes stay, so that nobody writes to them or adds them
 * again. Can't be undone. Throws `creator.not_found`, also for one that was erased before, and `auth.wrong_role`.
 */
export async function eraseCreator(context: SignedIn, { id }: { id: number }): Promise<void> {
  requirePermission(context, "creator.erase");
  return inTransaction(context, async (tx) => {
    await lockCreators(tx);
    const creator = await tx.db.creator.findFirst({
      where: { id, erasedAt: null },
      select: { name: true, emailKey: true, accounts: { select: { platform: true, handleKey: true } } },
    });
    if (!creator) throw new DomainError("creator.not_found");
    await suppress(tx, id, creator);
    const accounts = await accountKeys(tx.db, creator.accounts);
    await tx.db.erasedAccount.createMany({ data: accounts.map((key) => ({ key })), skipDuplicates: true });
    const threads = await eraseThreads(tx, id, creator.name);
    await eraseProfile(tx, id);
    enqueue(tx, forgetFilesJob, { creatorId: id });
    recordAudit(tx, { act: "creator.erased", id, after: { threads } });
  });
}

type Reachable = Parameters<typeof addressesOf>[0];

async function suppress(tx: SignedIn, creatorId: number, creator: Reachable): Promise<void> {
  const { db } = tx;
  const current = await keyed(db, addressesOf(creator));
  // Addresses that have changed since they were written to.
  const earlier = await db.outreachThread.findMany({
    where: { creatorId },
    select: { channel: true, addressKey: true },
    distinct: ["channel", "addressKey"],
  });
  const all = [
    ...current.map(({ kind, key }) => ({ kind, addressKey: key })),
    ...earlier.map(({ channel, addressKey }) => ({ kind: channels[channel].address, addressKey })),
  ];
  await db.suppression.updateMany({
    where: { addressKey: { in: all.map(({ addressKey }) => addressKey) } },
    data: { hint: "", note: "" },
  });
  for (const { kind, addressKey } of all) {
    const key = { addressKey, scope: "ALL" as const, account: "" };
    const entry = { kind, reason: "ERASURE" as const, hint: "", note: "", createdById: tx.actor.id };
    await db.suppression.upsert({
      where: { addressKey_scope_account: key },
      create: { ...key, ...entry },
      update: entry,
      select: { id: true },
    });
  }
}

/** What they wrote is emptied, what was not sent is canceled, and their name is taken out of what was. */
async function eraseThreads({ db, clock }: SignedIn, creatorId: number, name: string): Promise<number> {
  const now = clock();
  const thread = { creatorId };
  await db.outreachMessage.updateMany({
    where: { thread, direction: "OUT", state: { in: ["DRAFT", "APPROVED", "QUEUED", "HELD"] } },
    data: { state: "CANCELED" },
  });
  await db.outreachMessage.updateMany({ where: { thread }, data: { modelRefused: [] } });
  await db.outreachMessage.updateMany({
    where: { thread, direction: "IN" },
    data: { subject: null, content: "" },
  });
  if ([...name].length > 1) {
    await db.$executeRaw`
      UPDATE outreach_messages m SET content = replace(m.content, ${name}, '…'), subject = replace(m.subject, ${name}, '…')
      FROM outreach_threads t WHERE t.id = m.thread_id AND t.creator_id = ${creatorId} AND m.direction = 'OUT'`;
  }
  await db.inboundMail.updateMany({
    where: { thread },
    data: { fromName: "", subject: "", content: "", fromKey: null },
  });
  const closed = await db.outreachThread.updateMany({
    where: thread,
    data: { address: "", closedAt: now, pollAt: null, snoozedUntil: null },
  });
  return closed.count;
}

/** The worker takes what is searched out of its index within a minute. */
async function eraseProfile({ db, clock }: SignedIn, id: number): Promise<void> {
  await db.creatorAccount.deleteMany({ where: { creatorId: id } });
  await db.creatorHistory.deleteMany({ where: { creatorId: id } });
  await db.match.updateMany({ where: { creatorId: id }, data: { reasons: [] } });
  await db.creator.update({
    where: { id },
    data: {
      ...blankProfile,
      name: "",
      addedById: null,
      erasedAt: clock(),
    },
    select: { id: true },
  });
  await db.creatorSearch.deleteMany({ where: { creatorId: id } });
}
