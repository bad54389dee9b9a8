import { once } from "node:events";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { checkImportJob } from "@/lib/jobs/check-import";
import { installJobs } from "@/lib/jobs/install";
import { makePictureVariants } from "@/lib/jobs/make-picture-variants";
import { runImportJob } from "@/lib/jobs/run-import";
import { startWorker } from "@/lib/jobs/worker";
import { useTestDatabase } from "@/lib/testing/database";
import { eventually } from "@/lib/testing/eventually";
import { actorOf, contextFor, makeCategory, makeProduct, makeUser } from "@/lib/testing/factories";
import { openOwnDatabase, quick, startOwnWorker } from "@/lib/testing/own-process";
import { checkedProducts } from "@/lib/testing/product-file-factories";
import { runQueued } from "@/lib/testing/run-queued";
import { getImport, listImportErrors } from "../imports/get-import";
import { cancelImport, startRun } from "../imports/start-import";
import { runProducts } from "./run-products";

const db = useTestDatabase();
const table = (headings: string, rows: readonly string[]) => [headings, ...rows, ""].join("\r\n");
const sellerOf = async (database = db()) =>
  contextFor(database, actorOf(await makeUser(database, { role: "SELLER" })));

test("pictures elsewhere are fetched and kept, and a product whose pictures can't be is left as it was", async () => {
  const seller = await sellerOf();
  const kept = "https://kept.example/a.jpg";
  const made = await makeProduct(db(), { sellerId: seller.actor.id });
  await db().productImage.create({ data: { productId: made.id, url: kept } });
  const bad = await makeProduct(db(), { sellerId: seller.actor.id });
  const found = await checkedProducts(
    seller,
    table("product_id,pictures", [
      `${made.id},"https://new.example/b.png\n${kept}"`,
      `${bad.id},https://gone.example/c.png`,
    ]),
  );
  expect(found).toMatchObject({ updated: 2, failed: 0 });
  await startRun(seller, { id: found.id, onlyFailed: false });
  const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  const asked: string[] = [];
  await runProducts({ ...seller }, found.id, undefined, async (url) => {
    asked.push(url);
    if (url.includes("gone")) throw new Error("gone");
    return new Uint8Array(png);
  });
  expect(asked.sort()).toEqual(["https://gone.example/c.png", "https://new.example/b.png"]);
  const images = await db().productImage.findMany({
    where: { productId: made.id },
    orderBy: { rank: "asc" },
  });
  expect(images.map(({ url }) => url)).toEqual([expect.stringMatching(/^\/media\/.*\.webp$/), kept]);
  expect(await getImport(seller, { id: found.id })).toMatchObject({ state: "DONE", updated: 1, failed: 1 });
  const errors = await listImportErrors(seller, { id: found.id, page: { number: 1, size: 5 } });
  expect(errors.items).toMatchObject([{ row: 3, column: "pictures", code: "picture_refused" }]);
});

test("a canceled import keeps what it wrote and goes on where it stopped; two runs at once write nothing twice", async () => {
  const seller = await sellerOf();
  await makeCategory(db(), { name: "取消" });
  const rows = Array.from({ length: 250 }, (_, index) => `取消 ${index},说明,取消,1,1`);
  const found = await checkedProducts(seller, table("name,description,category,price,stock", rows));
  await startRun(seller, { id: found.id, onlyFailed: false });
  await cancelImport(seller, { id: found.id });
  await runQueued(db(), runImportJob);
  expect(await getImport(seller, { id: found.id })).toMatchObject({ state: "CANCELED", created: 0 });
  await startRun(seller, { id: found.id, onlyFailed: false });
  await Promise.all([runProducts(seller, found.id), runProducts(seller, found.id)]);
  const done = await getImport(seller, { id: found.id });
  expect(done).toMatchObject({ state: "DONE", created: 250, changeSet: { state: "DONE", applied: 250 } });
  expect(await db().product.count({ where: { sellerId: seller.actor.id } })).toBe(250);
});

test("an import whose worker is killed goes on elsewhere, and makes no product twice or never", async () => {
  const { url, db: own } = await openOwnDatabase();
  await installJobs(url, [checkImportJob, makePictureVariants, { ...runImportJob, ...quick }]);
  const seller = await sellerOf(own);
  await makeCategory(own, { name: "中断" });
  const rows = Array.from({ length: 1500 }, (_, index) => `中断 ${index},说明,中断,1,1`);
  const { id } = await checkedProducts(seller, table("name,description,category,price,stock", rows));
  await startRun(seller, { id, onlyFailed: false });
  const worker = startOwnWorker(url, "run-import", "runImportJob");
  await eventually(async () => expect((await getImport(seller, { id })).created).toBeGreaterThanOrEqual(100));
  worker.kill("SIGKILL");
  await once(worker, "exit");
  const stopped = await getImport(seller, { id });
  expect(stopped).toMatchObject({ state: "RUNNING", position: stopped.created });
  expect(await own.product.count()).toBe(stopped.created);
  const next = await startWorker(url, [{ ...runImportJob, ...quick }]);
  onTestFinished(() => next.stop());
  await eventually(async () => expect((await getImport(seller, { id })).state).toBe("DONE"));
  expect(await getImport(seller, { id })).toMatchObject({ created: 1500, failed: 0, position: 1500 });
  expect(await own.product.count()).toBe(1500);
});
