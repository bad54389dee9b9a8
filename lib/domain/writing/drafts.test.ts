import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import type { Prisma } from "@/lib/generated/prisma/client";
import { sendOutreach } from "@/lib/jobs/send-outreach";
import { writeDraftsJob } from "@/lib/jobs/write-drafts";
import { makeCreator, makeMatch, makeMatchTask } from "@/lib/testing/campaign-factories";
import { startChat } from "@/lib/testing/chat-stand-in";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { runQueued } from "@/lib/testing/run-queued";
import { createContext, type SignedIn } from "../context";
import { checkCounters, nothingBroken } from "../outreach/check-counters";
import { listDrafts } from "./list-drafts";
import { requestDrafts } from "./request-drafts";
import { writeDrafts } from "./write-drafts";

const db = useTestDatabase();
let seller: SignedIn;
let taskId: string;

const facts = {
  channel: "EMAIL",
  productIntro: "单耳只有 5 克。",
  link: "https://shop.example.com/products/12",
  reward: "800元",
  requirements: "拍 2 条视频",
} as const satisfies Partial<Prisma.MatchTaskUncheckedCreateInput>;

beforeEach(async () => {
  const user = await makeUser(db(), { role: "SELLER" });
  seller = contextFor(db(), actorOf(user));
  const product = await makeProduct(db(), { sellerId: user.id, title: "云感耳机", titleEn: "Airy buds" });
  taskId = (await makeMatchTask(db(), { productId: product.id, ...facts })).id;
});
afterEach(async () => {
  env.WRITING_URL = undefined;
  env.WRITING_MODEL = undefined;
  expect(await checkCounters(db())).toEqual(nothingBroken);
});

async function match(data: Parameters<typeof makeCreator>[1] = {}) {
  const { id: creatorId } = await makeCreator(db(), { tags: ["耳机"], ...data });
  await makeMatch(db(), { taskId, creatorId, chosen: true });
  return creatorId;
}

async function write(options: { creatorIds?: number[]; anew?: boolean } = {}) {
  await requestDrafts(seller, { taskId, ...options });
  await runQueued(db(), writeDraftsJob);
  return db().outreachMessage.findMany({ where: { thread: { taskId } }, orderBy: { id: "asc" } });
}

describe("drafts", () => {
  it("are written once to each match, in its language, with the price of that moment", async () => {
    const [first] = [await match(), await match({ language: "en" })];
    const drafts = await write();
    expect(
      drafts.map(({ state, language, promisedPriceMinor }) => [state, language, promisedPriceMinor]),
    ).toEqual([
      ["DRAFT", "zh", 1990],
      ["DRAFT", "en", 1990],
    ]);
    expect(drafts[0]?.content).toContain("云感耳机");
    expect(drafts[1]?.content).toContain("Airy buds");
    expect(await write({ creatorIds: [first] })).toEqual(drafts);
    expect(await write({ anew: false })).toEqual(drafts);
  });

  it("are one where two creators have one address, and none where the channel does not lead", async () => {
    const ids = [await match({ email: "one@example.com" }), await match({ email: "One+b@example.com" })];
    const nowhere = await match({ email: null });
    expect(await write()).toHaveLength(1);
    const { drafts } = await listDrafts(seller, { taskId });
    expect(
      drafts.map(({ creator, reachable, message }) => [creator.id, reachable, message !== null]),
    ).toEqual([
      [ids[0], true, true],
      [ids[1], true, false],
      [nowhere, false, false],
    ]);
  });

  it("are for those who are chosen: by a person, else by their willingness", async () => {
    const creators = [];
    for (const [chosen, willingness] of [
      [true, 0.1],
      [false, 0.9],
      [null, 0.6],
      [null, 0.4],
      [null, null],
    ] as const) {
      const { id: creatorId } = await makeCreator(db());
      await makeMatch(db(), { taskId, creatorId, chosen, willingness });
      creators.push(creatorId);
    }
    expect(await requestDrafts(seller, { taskId })).toEqual({ requested: 2 });
    expect(await requestDrafts(seller, { taskId, creatorIds: creators })).toEqual({ requested: 5 });
  });

  it("are one for two workers at once", async () => {
    const creatorIds = [await match(), await match()];
    const run = () => writeDrafts(createContext(db(), null), { taskId, creatorIds, anew: false });
    await Promise.all([run(), run(), run()]);
    expect(await db().outreachMessage.count({ where: { thread: { taskId } } })).toBe(2);
  });

  it("are written anew by whoever asks, but never over what a person wrote or has approved", async () => {
    for (let n = 0; n < 3; n += 1) await match();
    const [one, two, three] = await write();
    await db().outreachMessage.update({ where: { id: two?.id }, data: { author: "PERSON" } });
    await db().outreachMessage.update({ where: { id: three?.id }, data: { state: "HELD" } });
    await db().matchTask.update({ where: { id: taskId }, data: { reward: "900元" } });
    const after = await write({ anew: true });
    expect(after.map(({ content }) => content.includes("900元"))).toEqual([true, false, false]);
    expect(after[0]?.id).toBe(one?.id);
    expect(after[0]?.textHash).not.toEqual(one?.textHash);
  });

  it("are approved by the campaign's rule, in the name of its maker", async () => {
    await match();
    await db().matchTask.update({ where: { id: taskId }, data: { firstApproval: "RULE" } });
    const [message] = await write();
    expect(message).toMatchObject({ state: "QUEUED", approvedById: seller.actor.id });
    expect(message?.approvedHash).toEqual(message?.textHash);
    expect(message?.notBefore?.getTime()).toBeGreaterThan(Date.now());
    const [record] = await db().auditEntry.findMany({ where: { act: "outreach.approved" } });
    expect(record).toMatchObject({ actorKind: "job", onBehalfOf: seller.actor.id, objectId: taskId });
    expect(await runQueued(db(), sendOutreach)).toBeGreaterThan(0);
  });

  it("are left to the next run when the time of this one is over", async () => {
    const creatorIds = [await match(), await match()];
    const over = AbortSignal.abort();
    await writeDrafts(createContext(db(), null), { taskId, creatorIds, anew: false }, over);
    expect(await db().outreachMessage.count({ where: { thread: { taskId } } })).toBe(0);
    expect(await runQueued(db(), writeDraftsJob)).toBe(1);
    expect(await db().outreachMessage.count({ where: { thread: { taskId } } })).toBe(2);
  });

  it("follow facts that change while the model writes", async () => {
    await match();
    const text = (reward: string) =>
      JSON.stringify({
        subject: "合作",
        content: `云感耳机，拍 2 条视频，报酬 ${reward}，https://shop.example.com/products/12 好吗？`,
      });
    const server = await startChat((request, nth) => {
      const said = request.messages[1]?.content ?? "";
      if (nth === 1)
        void db()
          .matchTask.update({ where: { id: taskId }, data: { reward: "900元" } })
          .then();
      return { text: text(said.includes("900元") ? "900元" : "800元") };
    });
    env.WRITING_URL = server.url;
    env.WRITING_MODEL = "writer";
    const [message] = await write();
    await server.stop();
    const { reward } = await db().matchTask.findUniqueOrThrow({ where: { id: taskId } });
    expect(message).toMatchObject({ author: "MODEL" });
    expect(message?.content).toContain(reward);
  });
});

describe("no draft is asked for", () => {
  it.each<[string, Prisma.MatchTaskUpdateInput, string]>([
    ["without a link", { link: "" }, "writing.facts_missing"],
    ["with a link that is none", { link: "see my shop" }, "writing.facts_missing"],
    ["without a reward", { reward: " " }, "writing.facts_missing"],
    ["without a channel", { channel: null }, "writing.facts_missing"],
    ["before there are matches", { status: "MATCHING" }, "task.not_matched"],
  ])("%s", async (_, data, code) => {
    await match();
    await db().matchTask.update({ where: { id: taskId }, data });
    await expect(requestDrafts(seller, { taskId })).rejects.toMatchObject({ code });
  });

  it("by strangers, for strangers", async () => {
    const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
    await expect(requestDrafts(stranger, { taskId })).rejects.toMatchObject({ code: "task.not_found" });
    const { id } = await makeCreator(db());
    await expect(requestDrafts(seller, { taskId, creatorIds: [id] })).rejects.toMatchObject({
      code: "outreach.creator_not_matched",
    });
  });
});
