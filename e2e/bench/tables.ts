import { step } from "@/lib/cli/run";
import { prepareDatabase } from "@/lib/database/prepare";
import { type Client, openDb } from "@/lib/db";
import { type ListManagedRows, listManagedRows } from "@/lib/domain/catalog/list-managed-rows";
import type { SignedIn } from "@/lib/domain/context";
import type { Cursor } from "@/lib/domain/keyset";
import { actorOf, contextFor, makeCategory, makeShop, makeUser } from "@/lib/testing/factories";
import { makeManyProducts } from "@/lib/testing/many-products";
import { startOwnCluster } from "@/lib/testing/own-cluster";
import { median } from "./median";

/** A table may cost so much more in a shop with a hundred times the products. */
const most = 1.5;
const rounds = 41;

const size = 50;
const newest: ListManagedRows = { filter: {}, sort: "updated", order: "desc", page: { size } };

const tables: [name: string, input: ListManagedRows][] = [
  ["as it opens", newest],
  ["by name", { ...newest, sort: "name", order: "asc" }],
  ["by price", { ...newest, sort: "price", order: "asc" }],
  ["by stock", { ...newest, sort: "stock" }],
  ["by views", { ...newest, sort: "views" }],
  ["in a band of prices", { ...newest, filter: { minPriceMinor: 1010, maxPriceMinor: 1080 } }],
];

async function makeSeller(db: Client, count: number): Promise<SignedIn> {
  const { id: shopId } = await makeShop(db);
  const user = await makeUser(db, { role: "SELLER", shopId });
  const { id: categoryId } = await makeCategory(db);
  await makeManyProducts(db, { count, sellerId: user.id, shopId, categoryId, skus: 2 });
  return contextFor(db, actorOf(user));
}

async function timeOf(context: SignedIn, input: ListManagedRows): Promise<number> {
  const began = performance.now();
  await listManagedRows(context, input);
  return performance.now() - began;
}

/** How much longer the large shop's page takes than the small one's, measured in turns. */
async function ratioOf(
  large: SignedIn,
  small: SignedIn,
  input: ListManagedRows,
  after?: Cursor,
): Promise<number> {
  const far = { ...input, page: { ...input.page, after } };
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const base = await timeOf(small, input);
    ratios.push((await timeOf(large, after ? far : input)) / base);
  }
  return median(ratios);
}

/** The place of the large shop's middle. */
async function farBehind(large: SignedIn): Promise<Cursor> {
  const half = await listManagedRows(large, { ...newest, page: { size: 5000 } });
  if (!half.next) throw new Error("the large shop has no second half");
  return half.next;
}

/** A seller's table with 10,000 products beside one with 100, in a market of 50,000. */
export async function benchTables(): Promise<void> {
  const cluster = await startOwnCluster();
  const db = openDb(cluster.url, { size: 4 });
  try {
    await step("a database", () => prepareDatabase(cluster.url));
    const large = await step("10,000 products", () => makeSeller(db, 10_000));
    const small = await step("100 products", () => makeSeller(db, 100));
    await step("the rest of the market", async () => {
      for (let shop = 0; shop < 4; shop += 1) await makeSeller(db, 10_000);
      await db.$executeRaw`VACUUM ANALYZE`;
    });
    const measured = await step("reading", async () => {
      const ratios: [name: string, ratio: number][] = [];
      for (const [name, input] of tables) ratios.push([name, await ratioOf(large, small, input)]);
      ratios.push(["far behind", await ratioOf(large, small, newest, await farBehind(large))]);
      return ratios;
    });
    console.log(
      `\n${measured.map(([name, ratio]) => `${name.padEnd(22)} ${ratio.toFixed(2)}`).join("\n")}\n`,
    );
    const slow = measured.filter(([, ratio]) => ratio > most).map(([name]) => name);
    if (slow.length > 0) throw new Error(`Costs more than ${most} times as much: ${slow.join(", ")}.`);
  } finally {
    await db.$disconnect();
    await cluster.remove();
  }
}
