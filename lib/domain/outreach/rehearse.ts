import type { OutreachStage, ReplyClass } from "@/lib/generated/prisma/enums";
import { type Fate, fateOf } from "@/lib/ports/rpa/rules";
import { readByLexicon } from "../replies/classify/lexicon";
import { stageOf } from "../replies/stage";
import type { ForecastStep } from "./forecast";

export type Rehearsed = { creatorId: number; name: string; language: string };

export type RehearsalEvent = { at: Date; creatorId: number; name: string } & (
  | { kind: "sent" | "delivered" | "refused" | "failed" }
  | { kind: "replied"; replyClass: ReplyClass; stage: OutreachStage; content: string }
);

export type Rehearsal = {
  /** In the order in which it would happen. */
  events: RehearsalEvent[];
  totals: Record<"sent" | "delivered" | "refused" | "failed" | "replied", number>;
  /** Where the talks stand in the end. */
  stages: Partial<Record<OutreachStage, number>>;
};

/** One mail after the other. */
const paceMs = 5000;

type Input = {
  /** Names the rehearsal: the same one goes the same way. */
  seed: string;
  creators: readonly Rehearsed[];
  steps: readonly ForecastStep[];
  rewardMinor: number | null;
};

/**
 * What a campaign would be like, on a clock that is not waited for: its messages leave as forecast, the sandbox acts the
 * creators out, and their answers are read as real ones are. Nothing is written.
 */
export function rehearse({ seed, creators, steps, rewardMinor }: Input): Rehearsal {
  const waiting = creators.values();
  const events: RehearsalEvent[] = [];
  const stages: Rehearsal["stages"] = {};
  for (const { at, count } of steps) {
    for (let turn = 0; turn < count; turn += 1) {
      const creator = waiting.next().value;
      if (!creator) break;
      const fate = fateOf(`${seed} ${creator.creatorId}`, creator.language === "en" ? "Hello" : "您好");
      const told = tell(creator, new Date(at.getTime() + turn * paceMs), fate, rewardMinor);
      events.push(...told.events);
      stages[told.stage] = (stages[told.stage] ?? 0) + 1;
    }
  }
  events.sort((a, b) => a.at.getTime() - b.at.getTime() || a.creatorId - b.creatorId);
  const totals = { sent: 0, delivered: 0, refused: 0, failed: 0, replied: 0 };
  for (const { kind } of events) totals[kind] += 1;
  return { events, totals, stages };
}

/** What becomes of one message. */
function tell(
  { creatorId, name }: Rehearsed,
  sentAt: Date,
  { deliveredAfterMs, end, reply }: Fate,
  rewardMinor: number | null,
) {
  const after = (ms: number) => ({ at: new Date(sentAt.getTime() + ms), creatorId, name });
  const events: RehearsalEvent[] = [
    { ...after(0), kind: "sent" },
    { ...after(deliveredAfterMs), kind: end },
  ];
  if (!reply) return { events, stage: "CONTACTED" as const };
  const { class: replyClass } = readByLexicon(reply.text, rewardMinor);
  const { at } = after(reply.afterMs);
  const talk = { contacted: true, markedStage: null, markedAt: null };
  const stage = stageOf(talk, [{ at, replyKey: null, replyClass, classifiedBy: "lexicon" }]);
  events.push({ ...after(reply.afterMs), kind: "replied", replyClass, stage, content: reply.text });
  return { events, stage };
}
