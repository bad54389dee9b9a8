import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { contextFor, makeCategory, makeProduct, makeUser } from "@/lib/testing/factories";
import { listRelated } from "./list-related";

const db = useTestDatabase();

/** As many products of one tag, the oldest first. */
async function makeTagged(count: number): Promise<number[]> {
  const tag = await db().tag.create({ data: { name: `标签 ${count}` } });
  const seller = await makeUser(db(), { role: "SELLER" });
  const category = await makeCategory(db());
  const ids: number[] = [];
  for (let made = 0; made < count; made += 1) {
    const tags = { create: [{ tagId: tag.id }] };
    ids.push((await makeProduct(db(), { sellerId: seller.id, categoryId: category.id, tags })).id);
  }
  return ids;
}

it("favours no part of a large tag", async () => {
  // Before them, so that their ids do not start at the lowest one.
  await makeTagged(60);
  const ids = await makeTagged(300);
  const [id = 0] = ids;
  const oldest = new Set(ids.slice(0, 60));
  let seen = 0;
  let old = 0;
  for (let round = 0; round < 80; round += 1) {
    const found = await listRelated(contextFor(db()), { id, count: 50 });
    expect(found).toHaveLength(50);
    seen += found.length;
    old += found.filter(({ productId }) => oldest.has(productId)).length;
  }
  // A fifth of the products; by chance alone the share stays within these bounds in all but one of millions of runs.
  expect(old / seen).toBeGreaterThan(0.06);
  expect(old / seen).toBeLessThan(0.34);
});
