import { log } from "@/lib/log";
import { scoringPort } from "@/lib/ports/scoring/choose";
import { ScoringFailure, type ScoringRequest } from "@/lib/ports/scoring/scoring";
import type { Context } from "../../context";
import { readAnswers, readReceivers, readSurroundings } from "./answers";
import { featuresOf, type Offer, type Receiver, type Record, smoothedRate } from "./features";
import { predict } from "./model";
import { currentModel, trainModel } from "./train-model";

/** Before anything was learned: about what cold letters achieve. */
export const statedPrior = 0.2;

export type Willingness = {
  /** The probability of a willing answer. */
  willingness: number;
  /** How many answers or silences of this creator it stands on. */
  willingnessSampleSize: number;
  /** `prior`: nothing is known of this creator's own answers, or of anyone's. */
  willingnessMethod: "prior" | "model" | "external";
};

export type ScoredOffer = { taskId: string; offer: Offer; creatorIds: readonly number[] };

/**
 * How likely each of the creators is to want this offer: by the external scorer where one is configured, by the model,
 * or, before there is one, by their own answers and the stated prior. Reads only.
 */
export async function scoreCreators(
  context: Context,
  { taskId, offer, creatorIds }: ScoredOffer,
  signal?: AbortSignal,
): Promise<Map<number, Willingness>> {
  const { db } = context;
  const [answers, receivers, surroundings] = await Promise.all([
    readAnswers(db, context.clock(), creatorIds),
    readReceivers(db, creatorIds),
    readSurroundings(db),
  ]);
  const model = (await currentModel(context))?.model ?? (await trainModel(context));
  const prior = model?.prior ?? statedPrior;
  const records = recordsOf(answers);
  const scored = new Map<number, Willingness>();
  for (const [id, receiver] of receivers) {
    const record = records.get(id) ?? { willing: 0, answers: 0 };
    const willingness = model
      ? predict(model, featuresOf(record, receiver, offer, { ...surroundings, prior }))
      : smoothedRate(record, prior);
    const willingnessMethod = model && record.answers > 0 ? "model" : "prior";
    scored.set(id, { willingness, willingnessSampleSize: record.answers, willingnessMethod });
  }
  await askOutside({ taskId, offer, receivers, records, scored }, signal);
  return scored;
}

function recordsOf(answers: readonly { creatorId: number; willing: boolean }[]): Map<number, Record> {
  const records = new Map<number, Record>();
  for (const { creatorId, willing } of answers) {
    const { willing: before, answers } = records.get(creatorId) ?? { willing: 0, answers: 0 };
    records.set(creatorId, { willing: before + (willing ? 1 : 0), answers: answers + 1 });
  }
  return records;
}

type Asked = {
  taskId: string;
  offer: Offer;
  receivers: ReadonlyMap<number, Receiver>;
  records: ReadonlyMap<number, Record>;
  scored: Map<number, Willingness>;
};

/** Whom the external scorer says something of, it decides; where it fails, ours stands. */
async function askOutside({ taskId, offer, receivers, records, scored }: Asked, signal?: AbortSignal) {
  const port = scoringPort();
  if (!port || receivers.size === 0) return;
  const creators = [...receivers].map(([creatorId, receiver]): ScoringRequest["creators"][number] => ({
    creatorId,
    ...receiver,
    ...(records.get(creatorId) ?? { willing: 0, answers: 0 }),
  }));
  try {
    for (const [id, willingness] of await port.score({ taskId, ...offer, creators }, signal)) {
      const own = scored.get(id);
      if (own) scored.set(id, { ...own, willingness, willingnessMethod: "external" });
    }
  } catch (error) {
    if (!(error instanceof ScoringFailure)) throw error;
    log.warn({ reason: error.message, taskId }, "the external scorer gave no scores; the model did");
  }
}
