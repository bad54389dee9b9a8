import type { Context } from "../../context";
import { readAnswers, readReceivers, readSurroundings } from "./answers";
import { type Model, modelSchema } from "./model";
import { train } from "./train";

/** Models that are kept to look back at. */
const mostModels = 400;

/** The model in force, with when it was made and from how many answers; null before there is one. */
export async function currentModel({ db }: Pick<Context, "db">) {
  const row = await db.willingnessModel.findFirst({ orderBy: { id: "desc" } });
  return (
    row && { model: modelSchema.parse(row.parameters), sampleSize: row.sampleSize, trainedAt: row.trainedAt }
  );
}

/** Makes a model from all answers there are and puts it in force; null where they are too few. Safe to run twice. */
export async function trainModel(context: Context): Promise<Model | null> {
  const { db } = context;
  const answers = await readAnswers(db, context.clock());
  const creatorIds = [...new Set(answers.map(({ creatorId }) => creatorId))];
  const receivers = await readReceivers(db, creatorIds);
  const model = train({ answers, receivers, ...(await readSurroundings(db)) });
  if (!model) return null;
  const { id } = await db.willingnessModel.create({
    data: { method: model.calibration.kind, parameters: model, sampleSize: answers.length },
  });
  await db.willingnessModel.deleteMany({ where: { id: { lte: id - mostModels } } });
  return model;
}
