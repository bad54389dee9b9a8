import { z } from "zod";
import type { ModelReport } from "@/lib/domain/matching/willingness/read-model";
import { limits } from "../limits";
import { operation } from "./contract";

export const reliabilitySchema = z.object({
  prior: z
    .number()
    .meta({ description: "The share of willing answers; before a model, what stands in for it." }),
  model: z
    .object({
      method: z.enum(["logistic", "isotonic"]),
      sample_size: z.int(),
      creators: z.int(),
      willing: z.int(),
      trained_at: z.iso.datetime(),
      brier: z.number(),
      brier_of_prior: z.number(),
      bins: z.array(z.object({ predicted: z.number(), observed: z.number(), count: z.int() })),
      weights: z.array(z.object({ name: z.string(), weight: z.number() })),
    })
    .nullable(),
});

export type ReliabilityView = z.output<typeof reliabilitySchema>;

export function reliabilityView({ prior, model }: ModelReport) {
  if (!model) return { prior, model };
  const { method, sampleSize, trainedAt, weights, reliability } = model;
  const { bins, brier, brierOfPrior, creators, willing } = reliability;
  return {
    prior,
    model: {
      ...{ method, creators, willing, brier, bins, weights },
      sample_size: sampleSize,
      trained_at: trainedAt.toISOString(),
      brier_of_prior: brierOfPrior,
    },
  };
}

export const readWillingnessModel = operation({
  name: "readWillingnessModel",
  method: "GET",
  path: "/api/console/willingness-model",
  summary: "How willingness is computed, and how its predictions of creators it had not seen came true",
  access: ["SELLER", "ADMIN"],
  input: () => undefined,
  output: reliabilitySchema,
  present: reliabilityView,
});

export const trainWillingnessModel = operation({
  name: "trainWillingnessModel",
  method: "POST",
  path: "/api/console/willingness-model",
  summary: "Have the model learn from the answers that there are now",
  access: ["SELLER", "ADMIN"],
  limits: limits.training,
  status: 204,
  input: () => undefined,
  output: z.null(),
  present: (_: unknown) => null,
});
