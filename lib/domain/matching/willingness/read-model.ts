import { enqueue } from "@/lib/jobs/enqueue";
import { trainWillingnessJob } from "@/lib/jobs/train-willingness";
import { inTransaction, type SignedIn } from "../../context";
import { requirePermission } from "../../permissions";
import { featureNames } from "./features";
import { statedPrior } from "./score-creators";
import { currentModel } from "./train-model";

/** How well the model in force foretold what it had not seen; without one, the prior that stands in. */
export async function readModel(context: SignedIn) {
  requirePermission(context, "creator.read");
  const current = await currentModel(context);
  if (!current) return { prior: statedPrior, model: null };
  const { model, sampleSize, trainedAt } = current;
  return {
    prior: model.prior,
    model: {
      ...{ sampleSize, trainedAt, reliability: model.reliability, method: model.calibration.kind },
      weights: featureNames.map((name, index) => ({ name, weight: model.weights[index] ?? 0 })),
    },
  };
}

export type ModelReport = Awaited<ReturnType<typeof readModel>>;

/** Has the worker make a model from the answers that there are now. */
export function requestTraining(context: SignedIn): Promise<null> {
  return inTransaction(context, async (tx) => {
    requirePermission(tx, "creator.read");
    enqueue(tx, trainWillingnessJob, {});
    return null;
  });
}
