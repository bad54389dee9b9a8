import { describe, expect, it } from "vitest";
import { runMatchTaskJob } from "@/lib/jobs/run-match-task";
import {
  makeCreator,
  makeMatch,
  makeMatchTask,
  makeQueuedMessage,
  makeThread,
} from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { prepareMediaFolder } from "@/lib/testing/media-folder";
import { runQueued } from "@/lib/testing/run-queued";
import { createDraftTask, createMatchTask } from "./create-match-task";
import { getCampaign, getMatchTask, listCampaigns, listMatchTasks } from "./list-match-tasks";
import { runMatchTask } from "./run-match-task";
import { retryMatchTask, startMatching } from "./start-matching";

const db = useTestDatabase();
prepareMediaFolder();

const page = { number: 1, size: 100 };

async function aSeller(data: Parameters<typeof makeUser>[1] = {}) {
  return contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", ...data })));
}

async function aProduct(data: Parameters<typeof makeProduct>[1] = {}) {
  const seller = await aSeller();
  const product = await makeProduct(db(), { sellerId: seller.actor.id, title: "手工陶瓷马克杯", ...data });
  return { seller, productId: product.id };
}

describe("choosing a product", () => {
  it("is refused for what is not there, not one's own, or by someone who does not sell", async () => {
    const { seller, productId } = await aProduct();
    const gone = await makeProduct(db(), { sellerId: seller.actor.id, archivedAt: new Date() });
    const frozen = await makeProduct(db(), { status: "FROZEN" });
    const attempt = (context: typeof seller, id: number) => createMatchTask(context, { productId: id });
    const customer = contextFor(db(), actorOf(await makeUser(db())));
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    await expect(attempt(seller, 2_147_483_647)).rejects.toMatchObject({ code: "product.not_found" });
    await expect(attempt(seller, gone.id)).rejects.toMatchObject({ code: "product.not_found" });
    await expect(attempt(seller, frozen.id)).rejects.toMatchObject({ code: "product.not_found" });
    await expect(attempt(await aSeller(), productId)).rejects.toMatchObject({ code: "auth.forbidden" });
    await expect(attempt(customer, productId)).rejects.toMatchObject({ code: "auth.wrong_role" });
    await expect(attempt(admin, productId)).rejects.toMatchObject({ code: "auth.wrong_role" });
    expect(await db().matchTask.count({ where: { productId } })).toBe(0);
  });

  it("is refused for a shop that is neither the product's nor the caller's own", async () => {
    const [shop, other] = [await makeShop(db()), await makeShop(db())];
    const manager = await aSeller({ shopId: shop.id });
    const inShop = await makeProduct(db(), { sellerId: manager.actor.id, shopId: shop.id });
    const loose = await makeProduct(db(), { sellerId: manager.actor.id });
    for (const productId of [inShop.id, loose.id]) {
      for (const shopId of [other.id, 2_147_483_647]) {
        const attempt = createMatchTask(manager, { productId, shopId });
        await expect(attempt).rejects.toMatchObject({ code: "shop.not_manager" });
      }
    }
    const named = await createMatchTask(manager, { productId: loose.id, shopId: shop.id });
    expect(named.shopId).toBe(shop.id);
    expect((await createMatchTask(manager, { productId: inShop.id })).shopId).toBe(shop.id);
    expect((await createMatchTask(manager, { productId: loose.id })).shopId).toBeNull();
  });

  it("makes a task with the product's match tags, its job and its event in one transaction", async () => {
    const { seller, productId } = await aProduct();
    const task = await createMatchTask(seller, { productId });
    expect(task).toMatchObject({ productId, status: "MATCHING", run: 1, error: null });
    expect(task).toMatchObject({ userId: seller.actor.id, matchedCount: 0, willingCount: 0, sentCount: 0 });
    expect(task.matchTags).toEqual(expect.arrayContaining(["陶瓷", "马克杯"]));
    const jobs = await db().$queryRaw<{ data: unknown }[]>`
      SELECT data FROM jobs.job WHERE name = 'run-match-task' AND data->>'taskId' = ${task.id}`;
    expect(jobs).toEqual([{ data: { taskId: task.id, run: 1 } }]);
    const events = await db().$queryRaw<{ type: string; payload: unknown }[]>`
      SELECT type, payload FROM events WHERE payload->>'taskId' = ${task.id}`;
    const payload = { taskId: task.id, status: "MATCHING" };
    expect(events).toEqual([{ type: "match_task.created", payload }]);
  });

  it("takes the tags that the product's seller gave it, where there are any", async () => {
    const { seller, productId } = await aProduct();
    await db().productTag.create({
      data: { product: { connect: { id: productId } }, tag: { create: { kind: "MATCH", name: "送礼" } } },
    });
    expect((await createMatchTask(seller, { productId })).matchTags).toEqual(["送礼"]);
  });
});

describe("a run", () => {
  const matching = async (tags: string[]) => {
    const { seller, productId } = await aProduct();
    const { id } = await makeMatchTask(db(), { productId, status: "MATCHING", run: 1, matchTags: tags });
    return { seller, id, run: (run = 1) => runMatchTask(contextFor(db()), { taskId: id, run }) };
  };

  it("without tags fails with its reason, and a retry is a run of its own", async () => {
    const { seller, id, run } = await matching([]);
    await run();
    expect(await getMatchTask(seller, { id })).toMatchObject({ status: "FAILED", error: "no_tags" });
    const again = await retryMatchTask(seller, { id });
    expect(again).toMatchObject({ status: "MATCHING", run: 2, error: null });
    await expect(retryMatchTask(seller, { id })).rejects.toMatchObject({ code: "task.wrong_state" });
    await db().matchTask.update({ where: { id }, data: { matchTags: ["zebrafinch"] } });
    await makeCreator(db(), { tags: ["zebrafinch"] });
    expect(await runQueued(db(), runMatchTaskJob)).toBeGreaterThan(0);
    expect(await getMatchTask(seller, { id })).toMatchObject({ status: "MATCHED", matchedCount: 1 });
  });

  it("that was overtaken, comes twice or names nothing writes nothing", async () => {
    const { seller, id, run } = await matching(["moonstone"]);
    await makeCreator(db(), { tags: ["moonstone"] });
    await run(7);
    expect(await getMatchTask(seller, { id })).toMatchObject({ status: "MATCHING", matchedCount: 0 });
    await Promise.all([run(), run(), run()]);
    const task = await getMatchTask(seller, { id });
    expect(task).toMatchObject({ status: "MATCHED", matchedCount: 1 });
    await run();
    expect(await getMatchTask(seller, { id })).toEqual(task);
    const events = await db().$queryRaw<{ payload: unknown }[]>`
      SELECT payload FROM events WHERE type = 'match_task.status_changed' AND payload->>'taskId' = ${id}`;
    expect(events).toEqual([{ payload: { taskId: id, from: "MATCHING", to: "MATCHED" } }]);
    await runMatchTask(contextFor(db()), { taskId: "00000000-0000-4000-8000-000000000000", run: 1 });
  });

  it("ranks without gaps, scores from 1 to 0, and leaves out who was erased", async () => {
    const { id, run } = await matching(["alpaca", "bergamot"]);
    const both = await makeCreator(db(), { tags: ["alpaca", "bergamot"] });
    const one = await makeCreator(db(), { tags: ["alpaca", "else"] });
    await makeCreator(db(), { tags: ["alpaca", "bergamot"], erasedAt: new Date() });
    await run();
    const matches = await db().match.findMany({ where: { taskId: id }, orderBy: { rank: "asc" } });
    expect(matches.map(({ creatorId, rank }) => [creatorId, rank])).toEqual([
      [both.id, 1],
      [one.id, 2],
    ]);
    const known = { willingnessMethod: "prior", willingnessSampleSize: 0 };
    for (const match of matches) expect(match).toMatchObject(known);
    const scores = matches.map(({ score }) => score);
    expect(scores[0]).toBeLessThanOrEqual(1);
    expect(scores[1]).toBeLessThan(scores[0] ?? 0);
  });
});

describe("who reads a task", () => {
  it("is its maker, the managers of its shop and admins; others do not learn of it", async () => {
    const shop = await makeShop(db());
    const [maker, colleague] = [await aSeller({ shopId: shop.id }), await aSeller({ shopId: shop.id })];
    const product = await makeProduct(db(), { sellerId: maker.actor.id, shopId: shop.id });
    const { id } = await createMatchTask(maker, { productId: product.id });
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    for (const reader of [maker, colleague, admin]) {
      expect((await getMatchTask(reader, { id })).id).toBe(id);
      expect((await listMatchTasks(reader, { page })).items.map((task) => task.id)).toContain(id);
    }
    const stranger = await aSeller();
    await expect(getMatchTask(stranger, { id })).rejects.toMatchObject({ code: "task.not_found" });
    await expect(retryMatchTask(stranger, { id })).rejects.toMatchObject({ code: "task.not_found" });
    await expect(startMatching(admin, { id })).rejects.toMatchObject({ code: "auth.forbidden" });
    expect((await listMatchTasks(stranger, { page })).items).toEqual([]);
  });

  it("sees drafts only in the dashboard, and the newest first", async () => {
    const { seller, productId } = await aProduct();
    const draft = await createDraftTask(seller, { productId });
    const first = await createMatchTask(seller, { productId });
    const second = await createMatchTask(seller, { productId });
    await expect(getMatchTask(seller, { id: draft.id })).rejects.toMatchObject({ code: "task.not_found" });
    expect((await getCampaign(seller, { id: draft.id })).product.id).toBe(productId);
    const listed = await listMatchTasks(seller, { page });
    expect([listed.total, listed.items.map(({ id }) => id)]).toEqual([2, [second.id, first.id]]);
    const all = await listCampaigns(seller, { page });
    expect(all.items.map(({ id }) => id)).toEqual([second.id, first.id, draft.id]);
    expect((await listCampaigns(seller, { page, statuses: ["DRAFT"] })).total).toBe(1);
    const last = await listMatchTasks(seller, { page: { number: 2, size: 1 } });
    expect(last).toMatchObject({ total: 2, items: [{ id: first.id }] });
  });

  it("reads counts that equal the rows: matched, willing from the threshold on, sent once accepted", async () => {
    const { seller, productId } = await aProduct();
    const { id: taskId } = await makeMatchTask(db(), { productId, willingThreshold: 0.6 });
    for (const willingness of [0.6, 0.59, null, 1]) await makeMatch(db(), { taskId, willingness });
    const accepted = await makeThread(db(), { taskId });
    await makeQueuedMessage(db(), { threadId: accepted.id, state: "ACCEPTED" });
    await makeQueuedMessage(db(), { threadId: accepted.id, state: "ACCEPTED", kind: "ANSWER" });
    await makeQueuedMessage(db(), { threadId: (await makeThread(db(), { taskId })).id });
    const task = await getMatchTask(seller, { id: taskId });
    expect(task).toMatchObject({ matchedCount: 6, willingCount: 2, sentCount: 1 });
    await expect(startMatching(seller, { id: taskId })).rejects.toMatchObject({ code: "task.wrong_state" });
  });
});
