import type { Prisma } from "@/lib/generated/prisma/client";
import type { ReplyClass } from "@/lib/generated/prisma/enums";
import type { Context } from "../../context";
import { DomainError } from "../../errors";

const select = {
  id: true,
  token: true,
  language: true,
  sandbox: true,
  address: true,
  addressKey: true,
  stage: true,
  closedAt: true,
  creator: { select: { name: true, erasedAt: true } },
  messages: {
    where: { direction: "OUT", state: "ACCEPTED" },
    orderBy: { acceptedAt: "desc" },
    take: 1,
    select: { acceptedAt: true },
  },
  task: {
    select: {
      productIntro: true,
      reward: true,
      rewardMinor: true,
      requirements: true,
      user: { select: { name: true, username: true } },
      shop: { select: { name: true, nameEn: true } },
      product: {
        select: {
          id: true,
          title: true,
          titleEn: true,
          status: true,
          archivedAt: true,
          images: { orderBy: { rank: "asc" }, take: 1, select: { url: true } },
        },
      },
    },
  },
} satisfies Prisma.OutreachThreadSelect;

export type AnswerThread = Prisma.OutreachThreadGetPayload<{ select: typeof select }>;

/** `ended`: nothing can be answered any more, as it was called off or its creator was erased. */
export type AnswerState = "open" | "ended" | "opted_out";

/** What a creator said last, on this page or elsewhere. */
export type LastAnswer = { class: ReplyClass; offerMinor: number | null; at: Date; agreed: boolean };

export type AnswerPage = AnswerThread & {
  state: AnswerState;
  last: LastAnswer | null;
  /** Whether they were written to since: there is something to answer. */
  asked: boolean;
};

/**
 * What a creator sees behind the address in a message, without an account. Reading it changes nothing, however often a
 * program follows the link. Throws `outreach.not_found`.
 */
export async function readAnswerPage({ db }: Context, { token }: { token: string }): Promise<AnswerPage> {
  const thread = await db.outreachThread.findUnique({ where: { token }, select });
  if (!thread) throw new DomainError("outreach.not_found");
  const [refused, last] = await Promise.all([
    db.suppression.count({ where: { addressKey: thread.addressKey, scope: { not: "SELLER" } } }),
    db.outreachMessage.findFirst({
      where: { threadId: thread.id, direction: "IN", automatic: false, replyClass: { not: null } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      select: { replyClass: true, classifiedBy: true, offerMinor: true, at: true },
    }),
  ]);
  const [sent] = thread.messages;
  const asked = !last || (sent?.acceptedAt ?? last.at) > last.at;
  return { ...thread, state: stateOf(thread, refused > 0), last: last && lastOf(last), asked };
}

type Last = {
  replyClass: ReplyClass | null;
  classifiedBy: string | null;
  offerMinor: number | null;
  at: Date;
};

function lastOf({ replyClass, classifiedBy, offerMinor, at }: Last): LastAnswer | null {
  if (!replyClass) return null;
  const agreed = replyClass === "INTERESTED" && classifiedBy === "answer_page";
  return { class: replyClass, offerMinor, at, agreed };
}

function stateOf({ closedAt, address, creator, task }: AnswerThread, refused: boolean): AnswerState {
  const { product } = task;
  const gone = product.archivedAt !== null || product.status === "FROZEN" || product.status === "SOLD";
  if (closedAt || creator.erasedAt || address === "" || gone) return "ended";
  return refused ? "opted_out" : "open";
}
