import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import type { OutreachOutcome } from "@/lib/generated/prisma/enums";
import { trainWillingnessJob } from "@/lib/jobs/train-willingness";
import {
  makeCreator,
  makeMatch,
  makeMatchTask,
  makeQueuedMessage,
  makeThread,
} from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { runQueued } from "@/lib/testing/run-queued";
import { startScorer } from "@/lib/testing/scorer-stand-in";
import type { SignedIn } from "../../context";
import { readAnswers, silenceDays } from "./answers";
import { readModel, requestTraining } from "./read-model";
import { statedPrior } from "./score-creators";
import { scoreTask } from "./score-task";
import { trainModel } from "./train-model";

const db = useTestDatabase();
let seller: SignedIn;
let taskId: string;
let categoryId: number;

beforeEach(async () => {
  await db().willingnessModel.deleteMany();
  await db().outreachThread.deleteMany();
  await db().match.deleteMany();
  await db().creator.deleteMany();
  const user = await makeUser(db(), { role: "SELLER" });
  seller = contextFor(db(), actorOf(user));
  const product = await makeProduct(db(), { sellerId: user.id });
  categoryId = product.categoryId;
  taskId = (await makeMatchTask(db(), { productId: product.id, rewardMinor: 80_000 })).id;
});
afterEach(() => {
  env.SCORING_URL = undefined;
});

const at = new Date("2025-06-01T00:00:00Z");

async function match(outcomes: readonly OutreachOutcome[] = []) {
  const { id } = await makeCreator(db(), { priceFromMinor: 80_000, categoryIds: [categoryId] });
  await makeMatch(db(), { taskId, creatorId: id });
  const rows = outcomes.map((outcome) => ({
    creatorId: id,
    channel: "EMAIL" as const,
    rewardMinor: 80_000,
    outcome,
    at,
  }));
  await db().creatorHistory.createMany({ data: rows });
  return id;
}

/** Three hundred creators, of whom a third are willing: those of the category, mostly. */
async function market() {
  const creators = await db().creator.createManyAndReturn({
    data: Array.from({ length: 300 }, (_, n) => ({
      name: `达人${n}`,
      priceFromMinor: 80_000,
      categoryIds: n % 2 ? [categoryId] : [],
    })),
    select: { id: true },
  });
  await db().creatorHistory.createMany({
    data: creators.map(({ id }, n) => ({
      creatorId: id,
      channel: "EMAIL",
      categoryId,
      rewardMinor: n % 3 ? 40_000 : 120_000,
      outcome: n % 3 === 0 || n % 11 === 0 ? "WILLING" : n % 2 ? "REFUSED" : "NO_ANSWER",
      at,
    })),
  });
}

const kept = (creatorId: number) =>
  db().match.findUniqueOrThrow({ where: { taskId_creatorId: { taskId, creatorId } } });

describe("before anything was learned", () => {
  it("a creator without history has the stated prior, and others their own answers drawn towards it", async () => {
    const ids = [
      await match(),
      await match(["WILLING", "WILLING", "WILLING"]),
      await match(["REFUSED", "NO_ANSWER"]),
    ];
    const { results } = await scoreTask(seller, { taskId });
    expect(results.map(({ creatorId, sampleSize }) => [creatorId, sampleSize])).toEqual([
      [ids[0], 0],
      [ids[1], 3],
      [ids[2], 2],
    ]);
    const [none = 0, willing = 0, refusing = 0] = results.map(({ willingness }) => willingness);
    expect(none).toBe(statedPrior);
    expect(willing).toBeGreaterThan(none);
    expect(refusing).toBeLessThan(none);
    expect(await kept(ids[1] ?? 0)).toMatchObject({
      willingness: willing,
      willingnessSampleSize: 3,
      willingnessMethod: "prior",
    });
  });
});

describe("a model", () => {
  it("is made by the first who needs it, again when asked, and tells how reliable it is", async () => {
    await market();
    const known = await match(["WILLING", "WILLING"]);
    const unknown = await match();
    await scoreTask(seller, { taskId });
    expect(await kept(known)).toMatchObject({ willingnessMethod: "model", willingnessSampleSize: 2 });
    expect(await kept(unknown)).toMatchObject({ willingnessMethod: "prior", willingnessSampleSize: 0 });
    await requestTraining(seller);
    await runQueued(db(), trainWillingnessJob);
    expect(await db().willingnessModel.count()).toBe(2);
    const { model, prior } = await readModel(seller);
    expect(model).toMatchObject({ sampleSize: 302, weights: expect.arrayContaining([]) });
    expect(prior).toBeCloseTo(0.38, 1);
    expect(model?.reliability.bins.reduce((sum, { count }) => sum + count, 0)).toBe(302);
  });

  it("says more for a better reward", async () => {
    await market();
    const id = await match();
    const said: number[] = [];
    for (const rewardMinor of [null, 20_000, 40_000, 80_000, 160_000]) {
      await db().matchTask.update({ where: { id: taskId }, data: { rewardMinor } });
      await scoreTask(seller, { taskId });
      if (rewardMinor !== null) said.push((await kept(id)).willingness ?? -1);
    }
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect(said[3]).toBeGreaterThan(said[0] ?? 1);
  });
});

describe("talks of our own", () => {
  const old = new Date(Date.now() - (silenceDays + 1) * 86_400_000);

  async function talk(thread: Parameters<typeof makeThread>[1], acceptedAt = old) {
    const { id } = await makeThread(db(), {
      taskId: (await makeMatchTask(db())).id,
      sandbox: false,
      ...thread,
    });
    await makeQueuedMessage(db(), { threadId: id, state: "ACCEPTED", acceptedAt });
  }
  const answers = async () => (await readAnswers(db(), new Date())).map(({ willing }) => willing);

  it("count once they are decided", async () => {
    await talk({ stage: "NEGOTIATING", lastReplyAt: old });
    await talk({ stage: "COOPERATING", lastReplyAt: old });
    await talk({ stage: "DECLINED", lastReplyAt: old });
    await talk({ stage: "CONTACTED" });
    expect((await answers()).sort()).toEqual([false, false, true, true]);
  });

  it.each<[string, Parameters<typeof makeThread>[1], Date?]>([
    ["in a sandbox", { stage: "COOPERATING", lastReplyAt: old, sandbox: true }],
    ["silent for a few days only", { stage: "CONTACTED" }, new Date()],
    ["answered, but neither yes nor no", { stage: "REPLIED", lastReplyAt: old }],
    ["moved by the seller alone", { stage: "COOPERATING" }],
    ["declined by the seller alone", { stage: "DECLINED" }],
  ])("do not count %s", async (_, thread, acceptedAt) => {
    await talk(thread, acceptedAt);
    expect(await answers()).toEqual([]);
  });

  it("do not count where nothing was sent, and not for who was erased", async () => {
    await makeThread(db(), { stage: "COOPERATING", lastReplyAt: old, sandbox: false });
    await talk({ stage: "COOPERATING", lastReplyAt: old });
    await db().creator.updateMany({ data: { erasedAt: new Date() } });
    expect(await answers()).toEqual([]);
  });

  it("in a sandbox change no model and no score", async () => {
    await market();
    const id = await match(["WILLING"]);
    const first = await trainModel(seller);
    await scoreTask(seller, { taskId });
    const before = await kept(id);
    for (let n = 0; n < 20; n += 1) await talk({ stage: "COOPERATING", lastReplyAt: old, sandbox: true });
    await talk({ creatorId: id, taskId, stage: "DECLINED", lastReplyAt: old, sandbox: true });
    expect(await trainModel(seller)).toEqual(first);
    await scoreTask(seller, { taskId });
    expect(await kept(id)).toEqual(before);
  });
});

describe("an external scorer", () => {
  it("decides for whom it knows, and is told no name and no address", async () => {
    const [first, second] = [await match(["WILLING"]), await match()];
    const server = await startScorer(() => ({
      scores: [
        { creator_id: String(first), score: 0.91 },
        { creator_id: 2_000_000_000, score: 1 },
      ],
    }));
    env.SCORING_URL = server.url;
    await scoreTask(seller, { taskId });
    await server.stop();
    expect(await kept(first)).toMatchObject({
      willingness: 0.91,
      willingnessMethod: "external",
      willingnessSampleSize: 1,
    });
    expect(await kept(second)).toMatchObject({ willingnessMethod: "prior" });
    const [asked] = server.requests;
    expect(asked).toMatchObject({ task_id: taskId, reward: 800, category_id: String(categoryId) });
    expect(asked).toMatchObject({ creators: [{ creator_id: String(first), willing: 1, answers: 1 }, {}] });
    expect(JSON.stringify(asked)).not.toMatch(/达人|@|example/);
  });

  it.each<[string, unknown]>([
    ["is down", 503],
    ["knows other numbers", { scores: [{ creator_id: 1, score: 1.5 }] }],
    ["answers another shape", { ok: true }],
    ["answers no JSON", "<html>"],
    ["hangs up", null],
  ])("that %s leaves the scores to the model", async (_, answer) => {
    const id = await match();
    const server = await startScorer(() => answer);
    env.SCORING_URL = server.url;
    await scoreTask(seller, { taskId });
    await server.stop();
    expect(await kept(id)).toMatchObject({ willingness: statedPrior, willingnessMethod: "prior" });
  });
});

describe("scores are refused", () => {
  it("to strangers, and before there are matches", async () => {
    const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
    await expect(scoreTask(stranger, { taskId })).rejects.toMatchObject({ code: "task.not_found" });
    await db().matchTask.update({ where: { id: taskId }, data: { status: "MATCHING" } });
    await expect(scoreTask(seller, { taskId })).rejects.toMatchObject({ code: "task.not_matched" });
  });
});
