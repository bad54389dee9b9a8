import {
  featuresOf,
  type Offer,
  type Receiver,
  type Record,
  risingFeatures,
  type Surroundings,
} from "./features";
import { fitIsotonic } from "./isotonic";
import { fitLogistic, linear, type Sample } from "./logistic";
import { type Calibration, calibrated, type Model, type Reliability } from "./model";

/** An offer and how it was answered. */
export type Answer = Offer & { creatorId: number; willing: boolean; at: Date };

export type TrainingSet = {
  answers: readonly Answer[];
  receivers: ReadonlyMap<number, Receiver>;
  newest: Date;
  parents: Surroundings["parents"];
};

/** With fewer there is nothing to learn from. */
export const leastRows = 200;
const leastOfEach = 20;
const folds = 5;

type Row = Sample & { creatorId: number; fold: number };
type Scored = { score: number; y: 0 | 1; fold: number };

/** Creators, not answers, are dealt out: a model is tried on people whom it has never seen. */
const foldOf = (creatorId: number) => (Math.imul(creatorId, 0x9e3779b1) >>> 8) % folds;

/** Each answer with what was known when it was asked for: of a creator's answers only the earlier ones. */
function rowsOf({ answers, receivers, newest, parents }: TrainingSet, prior: number): Row[] {
  const records = new Map<number, Record>();
  return answers
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .flatMap((answer) => {
      const { creatorId, willing } = answer;
      const receiver = receivers.get(creatorId);
      const record = records.get(creatorId) ?? { willing: 0, answers: 0 };
      records.set(creatorId, { willing: record.willing + (willing ? 1 : 0), answers: record.answers + 1 });
      if (!receiver) return [];
      const x = featuresOf(record, receiver, answer, { prior, newest, parents });
      return [{ x, y: willing ? 1 : 0, creatorId, fold: foldOf(creatorId) } as const];
    });
}

const fitRows = (rows: readonly Row[]) => fitLogistic(rows, { rising: risingFeatures });

/** Scores by models that have not seen the creator. */
function unseenScores(rows: readonly Row[]): Scored[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = fitRows(rows.filter((row) => row.fold !== fold));
    return rows.filter((row) => row.fold === fold).map(({ x, y }) => ({ score: linear(model, x), y, fold }));
  }).flat();
}

function logistic(scored: readonly Scored[]): Calibration {
  const samples = scored.map(({ score, y }) => ({ x: [score], y }));
  const { intercept, weights } = fitLogistic(samples, { penalty: 1e-6, rising: [0] });
  return { kind: "logistic", slope: weights[0] ?? 0, shift: intercept };
}

function isotonic(scored: readonly Scored[]): Calibration {
  return { kind: "isotonic", steps: fitIsotonic(scored).map(([x, y]) => [x, y]) };
}

type Tried = { p: number; y: 0 | 1 };

/** What a way to calibrate says of folds that it has not seen. */
function tryOut(scored: readonly Scored[], calibrate: (scored: readonly Scored[]) => Calibration): Tried[] {
  return Array.from({ length: folds }, (_, fold) => {
    const calibration = calibrate(scored.filter((row) => row.fold !== fold));
    return scored
      .filter((row) => row.fold === fold)
      .map(({ score, y }) => ({ p: calibrated(calibration, score), y }));
  }).flat();
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const brier = (tried: readonly Tried[]) => mean(tried.map(({ p, y }) => (p - y) ** 2));

/** Isotonic calibration has many parameters: it is taken where it is better by more than chance. */
function isBetter(isotonic: readonly Tried[], logistic: readonly Tried[]): boolean {
  const gains = logistic.map(({ p, y }, i) => (p - y) ** 2 - ((isotonic[i]?.p ?? 0) - y) ** 2);
  const gain = mean(gains);
  const spread = Math.sqrt(mean(gains.map((one) => (one - gain) ** 2)) / Math.max(1, gains.length));
  return gain > spread;
}

/** Ten bins of as many predictions each. */
export function binsOf(tried: readonly Tried[]): Reliability["bins"] {
  const sorted = tried.toSorted((a, b) => a.p - b.p);
  const size = Math.ceil(sorted.length / 10);
  return Array.from({ length: Math.ceil(sorted.length / Math.max(1, size)) }, (_, index) => {
    const bin = sorted.slice(index * size, (index + 1) * size);
    return {
      predicted: mean(bin.map(({ p }) => p)),
      observed: mean(bin.map(({ y }) => y)),
      count: bin.length,
    };
  });
}

/**
 * A model of whether an offer finds a creator willing, calibrated the better way by cross-validation over creators. Null
 * where there are too few answers of either kind.
 */
export function train(set: TrainingSet): Model | null {
  const { answers } = set;
  const willing = answers.filter((answer) => answer.willing).length;
  if (answers.length < leastRows || Math.min(willing, answers.length - willing) < leastOfEach) return null;
  const prior = willing / answers.length;
  const rows = rowsOf(set, prior);
  const scored = unseenScores(rows);
  const tried = { logistic: tryOut(scored, logistic), isotonic: tryOut(scored, isotonic) };
  const kind = isBetter(tried.isotonic, tried.logistic) ? "isotonic" : "logistic";
  return {
    version: 1,
    prior,
    ...fitRows(rows),
    calibration: kind === "isotonic" ? isotonic(scored) : logistic(scored),
    reliability: {
      bins: binsOf(tried[kind]),
      brier: brier(tried[kind]),
      brierOfPrior: prior * (1 - prior),
      compared: { logistic: brier(tried.logistic), isotonic: brier(tried.isotonic) },
      creators: new Set(rows.map(({ creatorId }) => creatorId)).size,
      willing,
    },
  };
}
