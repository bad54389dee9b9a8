import { expect, test } from "vitest";
import type { Role } from "@/lib/generated/prisma/enums";
import { makeCreator, makeMatchTask, makeQueuedMessage, makeThread } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { moderationScenes } from "@/lib/testing/moderation";
import { setProductStatus } from "../catalog/set-product-status";
import { appealDecision } from "../moderation/appeal-decision";
import { recordReply } from "../replies/record-reply";
import { listTasks } from "./list-tasks";

const db = useTestDatabase();
const { aTakeDown, aProduct, aReporter, anAdmin } = moderationScenes(db);

const caller = async (role: Role, shopId?: number) =>
  contextFor(db(), actorOf(await makeUser(db(), { role, shopId })));

const seldom = (kind: string, count: number) => ({ kind, count, atLeast: false });

test("nothing waits for whoever has nothing", async () => {
  expect(await listTasks(await caller("SELLER"))).toEqual([]);
  expect(await listTasks(await caller("SELLER", (await makeShop(db())).id))).toEqual([]);
});

test("intents and low stock of the caller and of its shop, each once; of nobody else", async () => {
  const shop = await makeShop(db());
  const [me, other] = [await caller("SELLER", shop.id), await caller("SELLER", shop.id)];
  const mine = { sellerId: me.actor.id, shopId: shop.id };
  const low = await makeProduct(db(), { ...mine, stock: 2 });
  await makeProduct(db(), { ...mine, stock: 3, status: "FROZEN" });
  await makeProduct(db(), { ...mine, stock: 3, archivedAt: new Date() });
  await makeProduct(db(), { sellerId: me.actor.id, stock: 0 });
  await makeProduct(db(), { stock: 0 });
  await makeIntent(db(), { productId: low.id });
  await makeIntent(db(), { productId: low.id, status: "FAILED" });
  expect(await listTasks(me)).toEqual([seldom("intents", 1), seldom("lowStock", 2)]);
  expect(await listTasks(other)).toEqual([seldom("intents", 1), seldom("lowStock", 1)]);
  expect(await listTasks(await caller("SELLER"))).toEqual([]);
});

test("more than ninety-nine are not counted", async () => {
  const me = await caller("SELLER");
  const { id, sku } = await makeProduct(db(), { sellerId: me.actor.id, stock: 50 });
  const row = {
    ...{ productId: id, skuId: sku.id, sellerId: me.actor.id, unitPriceMinor: 100 },
    ...{ contactName: "王小明", contactPhone: "13800000000" },
  };
  await db().purchaseIntent.createMany({ data: Array.from({ length: 101 }, () => row) });
  expect(await listTasks(me)).toEqual([{ kind: "intents", count: 99, atLeast: true }]);
});

test("a creator who has answered waits until somebody replies", async () => {
  const me = await caller("SELLER");
  const product = await makeProduct(db(), { sellerId: me.actor.id });
  const { id: taskId } = await makeMatchTask(db(), { productId: product.id });
  const creator = await makeCreator(db());
  const at = new Date(Date.now() - 3_600_000);
  const thread = await makeThread(db(), {
    ...{ taskId, creatorId: creator.id, stage: "CONTACTED", lastMessageAt: at },
  });
  await makeQueuedMessage(db(), { threadId: thread.id, state: "ACCEPTED", acceptedAt: at, at });
  expect(await listTasks(me)).toEqual([]);
  await recordReply(me, { threadId: thread.id, content: "可以聊聊", replyKey: "a reply", at: new Date() });
  expect(await listTasks(me)).toContainEqual(seldom("replies", 1));
});

test("a take-down is a task until it is appealed; what the seller froze is none", async () => {
  const { decisionId, seller } = await aTakeDown();
  const own = await makeProduct(db(), { sellerId: seller.actor.id });
  await setProductStatus(seller, { id: own.id, status: "FROZEN" });
  expect(await listTasks(seller)).toEqual([seldom("takeDowns", 1)]);
  await appealDecision(seller, { decisionId, content: "商品有授权书" });
  expect(await listTasks(seller)).toEqual([]);
});

test("an admin has reported products and appeals, and nobody's intents", async () => {
  const admin = await anAdmin();
  const before = await listTasks(admin);
  const count = (tasks: typeof before, kind: string) => tasks.find((task) => task.kind === kind)?.count ?? 0;
  const { id } = await aProduct();
  await makeIntent(db(), { productId: id });
  await aReporter(id);
  const { decisionId, seller } = await aTakeDown();
  await appealDecision(seller, { decisionId, content: "商品有授权书" });
  const after = await listTasks(admin);
  expect(after.map(({ kind }) => kind)).toEqual(["reports", "appeals"]);
  expect(count(after, "reports")).toBeGreaterThan(count(before, "reports"));
  expect(count(after, "appeals")).toBe(count(before, "appeals") + 1);
});
