import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import type { Client } from "@/lib/db";
import { installJobs } from "@/lib/jobs/install";
import { runChangesJob } from "@/lib/jobs/run-changes";
import { startWorker } from "@/lib/jobs/worker";
import { eventually } from "@/lib/testing/eventually";
import { actorOf, contextFor, makeCategory, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { makeManyProducts } from "@/lib/testing/many-products";
import { openOwnDatabase, quick, startOwnWorker } from "@/lib/testing/own-process";
import { applyChanges, undoChanges } from "./apply-changes";
import { getChangeSet } from "./list-changes";
import { previewChanges } from "./preview-changes";

const cheaper = { kind: "PRICE", price: { mode: "add", byMinor: -100 } } as const;

async function makeShopOf(db: Client, count: number) {
  const shop = await makeShop(db);
  const user = await makeUser(db, { role: "SELLER", shopId: shop.id });
  const { id: categoryId } = await makeCategory(db);
  await makeManyProducts(db, { count, sellerId: user.id, shopId: shop.id, categoryId, skus: 2 });
  return { seller: contextFor(db, actorOf(user)), shopId: shop.id, categoryId };
}

test("10,000 products by filter go on in another worker when one is killed, each changed once, and are undone", async () => {
  const { url, db } = await openOwnDatabase();
  await installJobs(url, [{ ...runChangesJob, ...quick }]);
  const { seller, shopId, categoryId } = await makeShopOf(db, 10_000);
  const total = async () => (await db.sku.aggregate({ _sum: { priceMinor: true } }))._sum.priceMinor ?? 0;
  const [before, [spared]] = [await total(), await db.product.findMany({ take: 1, orderBy: { id: "asc" } })];
  const selection = { filter: { categoryId }, except: [spared?.id ?? 0], asOf: new Date() };
  // Published after the selection was made: not in it.
  const late = await makeProduct(db, { sellerId: seller.actor.id, shopId, categoryId });

  const preview = await previewChanges(seller, { change: cheaper, selection });
  expect(preview).toMatchObject({ total: 9_999, changed: 9_999, skus: 19_998 });
  const { id } = await applyChanges(seller, { change: cheaper, selection, expected: preview.total });
  const worker = startOwnWorker(url, "run-changes", "runChangesJob");
  await eventually(async () => expect((await getChangeSet(seller, { id })).applied).toBeGreaterThan(500));
  worker.kill("SIGKILL");
  await once(worker, "exit");
  const { applied, state } = await getChangeSet(seller, { id });
  expect(state).toBe("RUNNING");
  expect(await total()).toBe(before + 1990 - applied * 200);

  const second = await startWorker(url, [{ ...runChangesJob, ...quick }]);
  onTestFinished(() => second.stop());
  await eventually(async () => expect((await getChangeSet(seller, { id })).state).toBe("DONE"));
  expect(await getChangeSet(seller, { id })).toMatchObject({ applied: 9_999, failed: 0, skus: 19_998 });
  expect(await total()).toBe(before + 1990 - 9_999 * 200);
  expect(await db.product.findUnique({ where: { id: late.id } })).toMatchObject({ priceMinor: 1990 });

  await undoChanges(seller, { id });
  await eventually(async () => expect((await getChangeSet(seller, { id })).state).toBe("UNDONE"));
  expect(await getChangeSet(seller, { id })).toMatchObject({ applied: 0, undone: 9_999, kept: 0 });
  expect(await total()).toBe(before + 1990);
});
