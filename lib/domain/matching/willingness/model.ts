import { z } from "zod";
import { along, type Steps } from "./isotonic";
import { linear, sigmoid } from "./logistic";

const binSchema = z.object({
  /** The mean of what was predicted, and the share of what came. */
  predicted: z.number(),
  observed: z.number(),
  count: z.int(),
});

/** How predictions for creators that a model had not seen came true. */
const reliabilitySchema = z.object({
  bins: z.array(binSchema),
  /** The mean square of prediction minus outcome: of the model, and of everyone's share for each. */
  brier: z.number(),
  brierOfPrior: z.number(),
  /** Of both ways to calibrate. */
  compared: z.object({ logistic: z.number(), isotonic: z.number() }),
  creators: z.int(),
  willing: z.int(),
});

export const modelSchema = z.object({
  version: z.literal(1),
  prior: z.number(),
  intercept: z.number(),
  weights: z.array(z.number()),
  calibration: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("logistic"), slope: z.number().min(0), shift: z.number() }),
    z.object({ kind: z.literal("isotonic"), steps: z.array(z.tuple([z.number(), z.number()])) }),
  ]),
  reliability: reliabilitySchema,
});

export type Model = z.output<typeof modelSchema>;
export type Calibration = Model["calibration"];
export type Reliability = Model["reliability"];

/** Nothing that people do is certain. */
const [least, most] = [0.01, 0.99];

export function calibrated(calibration: Calibration, score: number): number {
  const p =
    calibration.kind === "logistic"
      ? sigmoid(calibration.slope * score + calibration.shift)
      : along(calibration.steps satisfies Steps, score);
  return Math.max(least, Math.min(most, p));
}

/** The probability of a willing answer; never less for a better price. */
export const predict = (model: Model, features: readonly number[]) =>
  calibrated(model.calibration, linear(model, features));
