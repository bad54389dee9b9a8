import { expect, inject, test } from "vitest";
import { openDb } from "./db";
import { listProducts } from "./domain/catalog/list-products";
import { listSkus } from "./domain/catalog/list-skus";
import { createDatabase, dropDatabase, nameDatabase } from "./testing/cluster";
import { contextFor, makeProduct } from "./testing/factories";

test("a connection prepares few statements, whatever the lengths of lists and texts", async () => {
  const url = nameDatabase(inject("templateUrl"));
  await createDatabase(url, inject("templateUrl"));
  const db = openDb(url, { size: 1 });
  try {
    const { categoryId, sellerId } = await makeProduct(db);
    for (let n = 1; n < 70; n += 1)
      await makeProduct(db, { categoryId, sellerId, title: `字${"长".repeat(n)}` });
    const prepared = async () => {
      const [row] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM pg_prepared_statements`;
      return row?.count ?? 0;
    };
    const context = contextFor(db);
    const read = async (size: number) => {
      const text = { query: "长".repeat(size), fields: ["title"] } as const;
      // In a transaction nothing is remembered between calls.
      await db.$transaction(async (tx) => {
        const fresh = { ...context, db: tx, expiring: new Set<never>() };
        await listProducts(fresh, { filter: {}, page: { number: 1, size } });
        await listProducts(fresh, { filter: { text }, page: { number: 1, size } });
        await listSkus(fresh, { ids: Array.from({ length: size }, (_, index) => index + 1) });
      });
    };
    for (const size of [64, 64, 64, 64]) await read(size);
    const before = await prepared();
    for (let round = 0; round < 3; round += 1) for (let size = 33; size <= 64; size += 1) await read(size);
    expect(await prepared()).toBeLessThan(before + 5);
  } finally {
    await db.$disconnect();
    await dropDatabase(url);
  }
});
