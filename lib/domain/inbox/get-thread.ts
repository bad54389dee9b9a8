import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { tasksFor } from "../matching/task-access";
import { accountOf } from "../outreach/accounts";
import { may } from "../permissions";

const threadSelect = {
  id: true,
  channel: true,
  sandbox: true,
  stage: true,
  language: true,
  address: true,
  addressKey: true,
  snoozedUntil: true,
  closedAt: true,
  readAt: true,
  lastReplyAt: true,
  creator: { select: { id: true, name: true, followers: true, region: true, erasedAt: true } },
  task: {
    select: {
      id: true,
      userId: true,
      shopId: true,
      pausedAt: true,
      product: {
        select: {
          id: true,
          title: true,
          titleEn: true,
          priceMinor: true,
          images: { take: 1, orderBy: { rank: "asc" } },
        },
      },
    },
  },
  messages: {
    where: { OR: [{ direction: "IN" }, { state: { not: "CANCELED" } }] },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    omit: { claimToken: true, outboundId: true, providerId: true, replyKey: true },
    include: { approvedBy: { select: { name: true, username: true } } },
  },
  mail: {
    where: { state: "PROPOSED" },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      fromName: true,
      subject: true,
      content: true,
      reason: true,
      dmarc: true,
      receivedAt: true,
    },
  },
} satisfies Prisma.OutreachThreadSelect;

/**
 * A thread with all that was said in it, oldest first, without what was dropped, and the mails that may belong to it.
 * `suppressed`: nothing more is sent to its address; `manages`: whether the caller may answer. Throws
 * `outreach.not_found`.
 */
export async function getThread({ actor, db }: SignedIn, { id }: { id: string }) {
  const found = await db.outreachThread.findFirst({
    where: { id, task: tasksFor(actor, "campaign.read") },
    select: threadSelect,
  });
  if (!found) throw new DomainError("outreach.not_found");
  // No address leaves the server.
  const { address, addressKey, ...thread } = found;
  const { userId, shopId } = thread.task;
  const suppressions = await db.suppression.findMany({
    where: { addressKey, OR: [{ scope: { not: "SELLER" } }, { account: accountOf(thread.task) }] },
    select: { scope: true, reason: true },
  });
  const news = [thread.lastReplyAt, ...thread.mail.map(({ receivedAt }) => receivedAt)];
  return {
    ...thread,
    /** Something came in since a person last opened it. */
    unread: news.some((at) => at !== null && at > (thread.readAt ?? new Date(0))),
    reachable: address !== "",
    suppressions,
    manages: may(actor, "campaign.manage", { sellerId: userId, shopId }),
  };
}

export type OpenThread = Awaited<ReturnType<typeof getThread>>;
export type ThreadMessage = OpenThread["messages"][number];
