import { describe, expect, it } from "vitest";
import type { Db } from "@/lib/db";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeUser } from "@/lib/testing/factories";
import { generateMatchTags } from "./generate-match-tags";
import { updateUploadedProduct, uploadProduct } from "./upload-product";

const database = useTestDatabase();

async function storedTags(db: Db, productId: number) {
  const rows = await db.productTag.findMany({ where: { productId }, select: { tag: true } });
  expect(rows.every(({ tag }) => tag.kind === "MATCH")).toBe(true);
  return rows.map(({ tag }) => tag.name).toSorted();
}

async function arrange() {
  const db = database();
  const context = contextFor(db, actorOf(await makeUser(db, { role: "SELLER" })));
  const category = await makeCategory(db);
  const skus = [{ priceMinor: 1990, stock: 1, attributes: [] }];
  const input = { title: "手工马克杯", description: "杯", categoryId: category.id, skus };
  const named = [category.name, category.parent.name];
  return { db, context, input, named };
}

describe("match tags of an uploaded product", () => {
  it("tell of its title, its category and the seller's own words", async () => {
    const { db, context, input, named } = await arrange();
    const product = await uploadProduct(context, { ...input, tags: ["送礼"] });
    expect(product.tags).toEqual([]);
    expect(await storedTags(db, product.id)).toEqual(["送礼", "手工", "马克杯", ...named].toSorted());
  });

  it("follow a new title and keep the seller's own", async () => {
    const { db, context, input, named } = await arrange();
    const { id } = await uploadProduct(context, { ...input, tags: ["送礼"] });
    await updateUploadedProduct(context, { id, patch: { title: "陶瓷花瓶" } });
    expect(await storedTags(db, id)).toEqual(["送礼", "花瓶", "陶瓷", ...named].toSorted());
  });

  it("follow a new category", async () => {
    const { db, context, input } = await arrange();
    const { id } = await uploadProduct(context, input);
    const other = await makeCategory(db, { name: "杯子", parentName: "厨具" });
    await updateUploadedProduct(context, { id, patch: { categoryId: other.id } });
    expect(await storedTags(db, id)).toEqual(["手工", "马克杯", "杯子", "厨具"].toSorted());
  });

  it("lose the own tags that a change leaves out", async () => {
    const { db, context, input, named } = await arrange();
    const { id } = await uploadProduct(context, { ...input, tags: ["送礼", "新婚"] });
    await updateUploadedProduct(context, { id, patch: { tags: ["新婚"] } });
    expect(await storedTags(db, id)).toEqual(["手工", "马克杯", "新婚", ...named].toSorted());
  });

  it("stay when something else changes", async () => {
    const { db, context, input } = await arrange();
    const { id } = await uploadProduct(context, { ...input, tags: ["送礼"] });
    const before = await storedTags(db, id);
    await updateUploadedProduct(context, { id, patch: { priceMinor: 5 } });
    expect(await storedTags(db, id)).toEqual(before);
  });
});

describe("refusals", () => {
  it("of a category that does not exist keep nothing", async () => {
    const { db, context, input } = await arrange();
    const upload = uploadProduct(context, { ...input, categoryId: 2_000_000_000 });
    await expect(upload).rejects.toMatchObject({ code: "product.category_not_found" });
    expect(await db.product.count({ where: { sellerId: context.actor.id } })).toBe(0);
  });

  it.each([
    ["a first-level category", "product.category_not_level_two"],
    ["another seller's product", "auth.forbidden"],
    ["a product that does not exist", "product.not_found"],
  ])("of %s", async (name, code) => {
    const { db, context, input } = await arrange();
    const { id } = await uploadProduct(context, input);
    const before = await storedTags(db, id);
    const parent = await db.category.findFirstOrThrow({ where: { level: 1 } });
    const stranger = contextFor(db, actorOf(await makeUser(db, { role: "SELLER" })));
    const patch = name.startsWith("a first") ? { categoryId: parent.id } : { title: "别的" };
    const change = updateUploadedProduct(name.startsWith("another") ? stranger : context, {
      id: name.startsWith("a product") ? 2_000_000_000 : id,
      patch,
    });
    await expect(change).rejects.toMatchObject({ code });
    expect(await storedTags(db, id)).toEqual(before);
  });

  it("of tags for a category that does not exist", async () => {
    const { context } = await arrange();
    const tags = generateMatchTags(context, { title: "杯", categoryId: 2_000_000_000 });
    await expect(tags).rejects.toMatchObject({ code: "product.category_not_found" });
  });
});
