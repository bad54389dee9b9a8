import type { OutreachStage, ReplyClass } from "@/lib/generated/prisma/enums";

/** As much of a reply as moves a thread. */
export type StageReply = {
  at: Date;
  /** Orders replies of one moment. */
  replyKey: string | null;
  replyClass: ReplyClass | null;
  classifiedBy: string | null;
};

/** Where a reply of a class takes a thread from each stage; what is absent stays. */
const moves: Record<ReplyClass, Partial<Record<OutreachStage, OutreachStage>>> = {
  INTERESTED: {
    MATCHED: "NEGOTIATING",
    CONTACTED: "NEGOTIATING",
    REPLIED: "NEGOTIATING",
    DECLINED: "NEGOTIATING",
  },
  COUNTER_OFFER: {
    MATCHED: "NEGOTIATING",
    CONTACTED: "NEGOTIATING",
    REPLIED: "NEGOTIATING",
    DECLINED: "NEGOTIATING",
  },
  QUESTION: { MATCHED: "REPLIED", CONTACTED: "REPLIED", DECLINED: "REPLIED" },
  LATER: { MATCHED: "REPLIED", CONTACTED: "REPLIED", NEGOTIATING: "REPLIED" },
  DECLINED: { MATCHED: "DECLINED", CONTACTED: "DECLINED", REPLIED: "DECLINED", NEGOTIATING: "DECLINED" },
  OPT_OUT: { MATCHED: "DECLINED", CONTACTED: "DECLINED", REPLIED: "DECLINED", NEGOTIATING: "DECLINED" },
  UNCLEAR: { MATCHED: "REPLIED", CONTACTED: "REPLIED" },
};

/** Only who stands behind the words agrees: a creator who says so on the answer page. */
const agrees = ({ replyClass, classifiedBy }: StageReply) =>
  replyClass === "INTERESTED" && classifiedBy === "answer_page";

/** From the oldest to the newest, the same whatever order they came in. */
export function inOrder<R extends Pick<StageReply, "at" | "replyKey">>(replies: readonly R[]): R[] {
  return replies.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || ((a.replyKey ?? "") < (b.replyKey ?? "") ? -1 : 1),
  );
}

/**
 * The stage of a thread, from the set of its replies: late, reordered and repeated ones lead to the same. Where a person
 * put it counts for all that came before.
 */
export function stageOf(
  thread: { contacted: boolean; markedStage: OutreachStage | null; markedAt: Date | null },
  replies: readonly StageReply[],
): OutreachStage {
  const { contacted, markedStage, markedAt } = thread;
  const since = markedStage && markedAt ? replies.filter(({ at }) => at > markedAt) : replies;
  return inOrder(since).reduce<OutreachStage>(
    (stage, reply) => {
      if (agrees(reply)) return "COOPERATING";
      return (reply.replyClass && moves[reply.replyClass][stage]) ?? stage;
    },
    markedStage ?? (contacted ? "CONTACTED" : "MATCHED"),
  );
}
