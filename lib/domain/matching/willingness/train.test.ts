import { describe, expect, it } from "vitest";
import { featuresOf, type Receiver } from "./features";
import { along, fitIsotonic } from "./isotonic";
import { fitLogistic, linear, logit, type Sample, sigmoid, solve } from "./logistic";
import { type Model, predict } from "./model";
import { type Answer, binsOf, brier, type TrainingSet, train } from "./train";

/** The same numbers in every run. */
function random(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const newest = new Date("2026-01-01T00:00:00Z");
const day = 86_400_000;
const parents = new Map<number, number | null>([
  [1, null],
  [2, null],
  [11, 1],
  [12, 1],
  [21, 2],
]);

type World = TrainingSet & { truth: Map<Answer, number> };

/** Creators of a known inclination, asked several times; `shape` is what really becomes of the sum of causes. */
function world(seed: number, creators: number, shape: (cause: number) => number = sigmoid): World {
  const next = random(seed);
  const bell = () => next() + next() + next() + next() - 2;
  const receivers = new Map<number, Receiver>();
  const truth = new Map<Answer, number>();
  for (let creatorId = 1; creatorId <= creators; creatorId += 1) {
    const idle = next() * 200;
    const lastActiveAt = new Date(newest.getTime() - idle * day);
    receivers.set(creatorId, {
      priceFromMinor: 80_000,
      priceToMinor: 200_000,
      lastActiveAt,
      categoryIds: [11],
    });
    const leaning = 1.2 * bell();
    for (let times = Math.ceil(next() * 8); times > 0; times -= 1) {
      const rewardMinor = Math.round(80_000 * Math.exp(bell()));
      const categoryId = [11, 12, 21][Math.floor(next() * 3)] ?? 11;
      const fit = categoryId === 11 ? 1 : categoryId === 12 ? 0.5 : 0;
      const cause = -1.2 + 1.5 * Math.log(rewardMinor / 80_000) + fit - 0.5 * Math.log1p(idle / 30) + leaning;
      const p = shape(cause);
      const at = new Date(newest.getTime() - next() * 400 * day);
      truth.set({ creatorId, rewardMinor, categoryId, at, willing: next() < p }, p);
    }
  }
  return { answers: [...truth.keys()], receivers, newest, parents, truth };
}

function modelOf(set: TrainingSet): Model {
  const model = train(set);
  if (!model) throw new Error("no model");
  return model;
}

/** What a model says of creators that it has not seen, by what was known when each was asked. */
function foretell(model: Model, set: World) {
  const records = new Map<number, { willing: number; answers: number }>();
  return set.answers
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map((answer) => {
      const record = records.get(answer.creatorId) ?? { willing: 0, answers: 0 };
      records.set(answer.creatorId, {
        willing: record.willing + (answer.willing ? 1 : 0),
        answers: record.answers + 1,
      });
      const receiver = set.receivers.get(answer.creatorId);
      if (!receiver) throw new Error("no such creator");
      const x = featuresOf(record, receiver, answer, { prior: model.prior, newest, parents });
      return { p: predict(model, x), y: answer.willing ? (1 as const) : (0 as const) };
    });
}

describe("of a market whose truth is known", () => {
  const model = modelOf(world(1, 4000));
  const tried = foretell(model, world(2, 4000));

  it("the predictions come true in each tenth of creators whom the model has not seen", () => {
    for (const { predicted, observed, count } of binsOf(tried)) {
      // Three standard errors of the share, and two points of what a model may be off.
      const chance = 3 * Math.sqrt((observed * (1 - observed)) / count);
      expect(Math.abs(predicted - observed)).toBeLessThan(chance + 0.02);
    }
  });

  it("they are worth more than the share of the market, and less than certainty", () => {
    const prior = model.prior;
    expect(brier(tried)).toBeLessThan(0.92 * prior * (1 - prior));
    expect(model.reliability.brier).toBeCloseTo(brier(tried), 1);
    expect(Math.max(...tried.map(({ p }) => p))).toBeLessThanOrEqual(0.99);
  });

  it("they rise with the price, whatever else is true", () => {
    const receiver = (idle: number): Receiver => ({
      ...{ priceFromMinor: 80_000, priceToMinor: null, categoryIds: [11] },
      lastActiveAt: new Date(newest.getTime() - idle * day),
    });
    for (const record of [
      { willing: 0, answers: 0 },
      { willing: 3, answers: 5 },
      { willing: 0, answers: 9 },
    ]) {
      for (const [idle, categoryId] of [
        [1, 11],
        [90, 21],
      ] as const) {
        const said = [1, 40, 60, 80, 100, 200, 5000].map((yuan) =>
          predict(
            model,
            featuresOf(
              record,
              receiver(idle),
              { rewardMinor: yuan * 1000, categoryId },
              {
                ...{ prior: model.prior, newest, parents },
              },
            ),
          ),
        );
        expect(said).toEqual(said.toSorted((a, b) => a - b));
        expect(said.at(-1)).toBeGreaterThan((said[0] ?? 1) + 0.05);
      }
    }
  });

  it("the reliability is of all rows, in bins of one size", () => {
    const { bins, creators, willing } = model.reliability;
    const { answers } = world(1, 4000);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(answers.length);
    expect(bins).toHaveLength(10);
    expect(creators).toBe(4000);
    expect(willing).toBe(answers.filter((answer) => answer.willing).length);
  });
});

describe("the calibration is the one that the data support", () => {
  it("logistic where the truth is", () => {
    expect(modelOf(world(3, 1500)).calibration.kind).toBe("logistic");
  });

  it("isotonic where it is far from it, and true there, too", () => {
    const steep = (cause: number) => (cause < -0.4 ? 0.05 : cause < 0.6 ? 0.15 : 0.8);
    const model = modelOf(world(4, 6000, steep));
    expect(model.calibration.kind).toBe("isotonic");
    expect(model.reliability.compared.isotonic).toBeLessThan(model.reliability.compared.logistic);
    for (const { predicted, observed, count } of binsOf(foretell(model, world(5, 6000, steep)))) {
      const chance = 3 * Math.sqrt((observed * (1 - observed)) / count);
      expect(Math.abs(predicted - observed)).toBeLessThan(chance + 0.03);
    }
  });
});

describe("nothing is learned", () => {
  it.each([
    ["from too few answers", world(6, 20)],
    ["where everyone is willing", world(7, 500, () => 1)],
    ["where no one is", world(8, 500, () => 0)],
    ["from nothing", { answers: [], receivers: new Map(), newest, parents }],
  ])("%s", (_, set) => {
    expect(train(set)).toBeNull();
  });

  it("of prices where they decide nothing: the model does not turn them around", () => {
    const set = world(9, 1500);
    const against = set.answers.map((answer) => ({
      ...answer,
      rewardMinor: Math.round(9e9 / (answer.rewardMinor ?? 1)),
    }));
    const model = modelOf({ ...set, answers: against });
    expect(model.weights[1]).toBe(0);
  });
});

it("the same answers make the same model, in whatever order they come", () => {
  const set = world(10, 300);
  expect(modelOf({ ...set, answers: set.answers.toReversed() })).toEqual(modelOf(set));
});

describe("the numerics", () => {
  it("solve what is solvable, also with zeros on the diagonal", () => {
    expect(
      solve(
        [
          [0, 2],
          [3, 1],
        ],
        [4, 5],
      ),
    ).toEqual([1, 2]);
  });

  it("find the coefficients that made the data", () => {
    const next = random(11);
    const samples: Sample[] = Array.from({ length: 40_000 }, () => {
      const x = [4 * next() - 2, 4 * next() - 2];
      return { x, y: next() < sigmoid(-0.5 + 1.5 * (x[0] ?? 0) - 0.7 * (x[1] ?? 0)) ? 1 : 0 };
    });
    const model = fitLogistic(samples);
    expect(model.intercept).toBeCloseTo(-0.5, 1);
    expect(model.weights[0]).toBeCloseTo(1.5, 1);
    expect(model.weights[1]).toBeCloseTo(-0.7, 1);
    expect(fitLogistic(samples, { rising: [1] }).weights[1]).toBe(0);
    expect(logit(sigmoid(1.25))).toBeCloseTo(1.25, 9);
  });

  it("stay finite where a feature tells everything, and where it tells nothing", () => {
    const sure: Sample[] = Array.from({ length: 50 }, (_, i) => ({
      x: [i < 25 ? -1 : 1, 0],
      y: i < 25 ? 0 : 1,
    }));
    const { intercept, weights } = fitLogistic(sure);
    expect([intercept, ...weights].every(Number.isFinite)).toBe(true);
    expect(linear({ intercept, weights }, [1, 0])).toBeGreaterThan(1);
  });

  it("make the closest rising line, level outside of it", () => {
    const steps = fitIsotonic([
      { score: 1, y: 0 },
      { score: 2, y: 1 },
      { score: 3, y: 0 },
      { score: 4, y: 1 },
    ]);
    expect(steps).toEqual([
      [1, 0],
      [2.5, 0.5],
      [4, 1],
    ]);
    expect([0, 1, 1.75, 2.5, 9].map((x) => along(steps, x))).toEqual([0, 0, 0.25, 0.5, 1]);
    expect(along([], 1)).toBe(0);
    expect(
      fitIsotonic([
        { score: 1, y: 1 },
        { score: 1, y: 0 },
      ]),
    ).toEqual([[1, 0.5]]);
  });
});
