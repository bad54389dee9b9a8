import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { completeDraft, draftOf } from "@/lib/testing/drafts";
import { actorOf, contextFor, makeCategory, makeLocation, makeShop, makeUser } from "@/lib/testing/factories";
import { reasons } from "@/lib/testing/moderation";
import { archiveProduct } from "../catalog/product-status";
import type { SignedIn } from "../context";
import { closeShop } from "../shops/close-shop";
import { settleShop } from "../shops/settle-shop";
import { getDraft } from "./get-draft";
import { countDrafts, listDrafts } from "./list-drafts";
import { publishDraft } from "./publish-draft";
import { createDraft, deleteDraft, editDraft, mostDrafts } from "./save-draft";

const db = useTestDatabase();

const seller = async (shopId: number | null = null) =>
  contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId })));

async function aShop() {
  const shop = await makeShop(db());
  return { shop, first: await seller(shop.id), second: await seller(shop.id), stranger: await seller() };
}

const titles = async (context: SignedIn) =>
  (await listDrafts(context, { size: 20 })).items.map(({ title }) => title);

const notFound = { code: "draft.not_found" };
const changed = { code: "draft.changed" };

describe("a draft", () => {
  it("keeps as little as there is, and says what is missing", async () => {
    const context = await seller();
    const { id, missing } = await createDraft(context, { content: draftOf() });
    expect(missing).toEqual(["name", "picture", "category", "price", "stock", "description"]);
    const category = await makeCategory(db());
    const content = completeDraft(category.id, { images: [], title: "竹篮" });
    const [row] = [await editDraft(context, { id, version: 1, content })];
    expect(row).toMatchObject({ version: 2, missing: ["picture"], content: { title: "竹篮" } });
    expect(await listDrafts(context, { size: 20 })).toMatchObject({
      items: [{ id, title: "竹篮", picture: null, missing: ["picture"] }],
    });
  });

  it("lacks an option without a name, and a name that names nothing", async () => {
    const context = await seller();
    const category = await makeCategory(db());
    const attributes = [{ name: "颜色", value: "", nameEn: null, valueEn: null }];
    const skus = [{ priceMinor: 1, stock: 0, attributes, imageUrl: null }];
    const content = completeDraft(category.id, { skus, title: "……" });
    expect((await createDraft(context, { content })).missing).toEqual(["name", "options"]);
  });

  it("is its seller's and its shop's, and nobody else's", async () => {
    const { first, second, stranger } = await aShop();
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    const { id } = await createDraft(first, { content: draftOf({ title: "竹篮" }) });
    expect(await titles(second)).toEqual(["竹篮"]);
    await editDraft(second, { id, version: 1, content: draftOf({ title: "竹椅" }) });
    expect(await titles(first)).toEqual(["竹椅"]);
    for (const other of [stranger, admin]) {
      expect(await titles(other)).toEqual([]);
      expect(await countDrafts(other, { most: 9 })).toBe(0);
      await expect(getDraft(other, { id })).rejects.toMatchObject(notFound);
      await expect(editDraft(other, { id, version: 2, content: draftOf() })).rejects.toMatchObject(notFound);
      await expect(publishDraft(other, { id, version: 2 })).rejects.toMatchObject(notFound);
      await expect(deleteDraft(other, { id })).rejects.toMatchObject(notFound);
    }
    await deleteDraft(second, { id });
    await expect(getDraft(first, { id })).rejects.toMatchObject(notFound);
  });

  it("is saved as it was read: of many over one version, one is", async () => {
    const { first, second } = await aShop();
    const { id } = await createDraft(first, { content: draftOf() });
    const saves = Array.from({ length: 8 }, (_, n) =>
      editDraft(n % 2 ? first : second, { id, version: 1, content: draftOf({ title: `竹篮 ${n}` }) }),
    );
    const results = await Promise.allSettled(saves);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject(changed);
    expect((await getDraft(first, { id })).version).toBe(2);
  });

  it("is one of a hundred at most, however many come at once, and not too long", async () => {
    const context = await seller();
    const row = { sellerId: context.actor.id, content: {} };
    await db().productDraft.createMany({ data: Array.from({ length: mostDrafts - 2 }, () => row) });
    const more = Array.from({ length: 5 }, () => createDraft(context, { content: draftOf() }));
    const results = await Promise.allSettled(more);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    expect(results).toContainEqual(
      expect.objectContaining({ reason: expect.objectContaining({ code: "draft.too_many" }) }),
    );
    const long = draftOf({ description: "长".repeat(50_000), descriptionEn: "长".repeat(50_001) });
    const another = createDraft(await seller(), { content: long });
    await expect(another).rejects.toMatchObject({ code: "draft.too_large" });
  });

  it("can be opened whatever its row says, as one can that names what is gone", async () => {
    const context = await seller();
    const [category, location] = [await makeCategory(db()), await makeLocation(db())];
    const tag = await db().tag.create({ data: { name: "春" } });
    const content = completeDraft(category.id, { locationId: location.id, tagIds: [tag.id] });
    const { id } = await createDraft(context, { content });
    expect((await getDraft(context, { id })).location).toMatchObject({ id: location.id });
    await db().category.delete({ where: { id: category.id } });
    await db().location.delete({ where: { id: location.id } });
    await db().tag.delete({ where: { id: tag.id } });
    const gone = { categoryId: null, locationId: null, tagIds: [] };
    expect(await getDraft(context, { id })).toMatchObject({ content: gone, missing: ["category"] });
    expect((await listDrafts(context, { size: 1 })).items[0]?.missing).toEqual(["category"]);
    for (const odd of [{}, { title: 7, skus: "none", images: [{ link: 1 }], conditionLevel: 99 }]) {
      await db().productDraft.update({ where: { id }, data: { content: odd } });
      expect((await getDraft(context, { id })).content).toMatchObject({ title: "", conditionLevel: 10 });
      expect(await titles(context)).toEqual([""]);
    }
  });

  it("is listed page by page, the youngest first", async () => {
    const context = await seller();
    for (const title of ["一", "二", "三", "四", "五"])
      await createDraft(context, { content: draftOf({ title }) });
    const first = await listDrafts(context, { size: 2 });
    const second = await listDrafts(context, { size: 2, after: first.next ?? 0 });
    const last = await listDrafts(context, { size: 2, after: second.next ?? 0 });
    const names = [first, second, last].map(({ items }) => items.map(({ title }) => title).join(""));
    expect(names).toEqual(["五四", "三二", "一"]);
    expect([last.next, second.previous === null]).toEqual([null, false]);
  });
});

describe("a draft that is published", () => {
  it("is a product, and no draft any more", async () => {
    const { shop, first, second } = await aShop();
    const category = await makeCategory(db());
    const attributes = [{ name: "颜色", value: "青", nameEn: null, valueEn: "Green" }];
    const skus = [{ priceMinor: 6600, stock: 2, attributes, imageUrl: null }];
    const { id } = await createDraft(first, { content: completeDraft(category.id, { skus }) });
    const product = await publishDraft(second, { id, version: 1 });
    expect(product).toMatchObject({
      sellerId: second.actor.id,
      shopId: shop.id,
      status: "ONLINE",
      title: "手编竹篮",
      images: [{ url: "https://pictures.example/basket.jpg" }],
      skus: [{ stock: 2, priceMinor: 6600 }],
    });
    await expect(getDraft(first, { id })).rejects.toMatchObject(notFound);
  });

  it("is published once, whoever tries at once, and whoever edits then finds none", async () => {
    const { first, second } = await aShop();
    const category = await makeCategory(db());
    const { id } = await createDraft(first, { content: completeDraft(category.id) });
    const acts = [
      ...[first, second, first, second].map((who) => publishDraft(who, { id, version: 1 })),
      editDraft(second, { id, version: 1, content: completeDraft(category.id, { title: "竹椅" }) }),
    ];
    const results = await Promise.allSettled<unknown>(acts);
    const products = await db().product.findMany({ where: { categoryId: category.id } });
    const drafts = await db().productDraft.count({ where: { id } });
    // Either it was published first, or edited, and then everyone had read an older one.
    expect(products.length + drafts).toBe(1);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected")
        expect(["draft.not_found", "draft.changed"]).toContain(result.reason.code);
  });

  it("stays one while something is missing, while its shop is closed, and for who has left the shop", async () => {
    const { shop, first, stranger } = await aShop();
    const category = await makeCategory(db());
    const lacking = await createDraft(first, { content: completeDraft(category.id, { images: [] }) });
    const publish = (context: SignedIn, id: number) => publishDraft(context, { id, version: 1 });
    await expect(publish(first, lacking.id)).rejects.toMatchObject({ code: "draft.incomplete" });
    const { id } = await createDraft(first, { content: completeDraft(category.id) });
    const left = contextFor(db(), { ...first.actor, shopId: null });
    await expect(publish(left, id)).rejects.toMatchObject({ code: "shop.not_manager" });
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    await closeShop(admin, { id: shop.id, ...reasons });
    await expect(publish(first, id)).rejects.toMatchObject({ code: "shop.closed" });
    await db().category.delete({ where: { id: category.id } });
    await expect(publish(first, id)).rejects.toMatchObject({ code: "product.category_not_found" });
    expect(await db().product.count({ where: { sellerId: first.actor.id } })).toBe(0);
    await expect(publish(stranger, id)).rejects.toMatchObject(notFound);
  });

  it("goes back to its seller with the shop that its last manager has closed", async () => {
    const { shop, first } = await aShop();
    const category = await makeCategory(db());
    const { id } = await createDraft(first, { content: completeDraft(category.id) });
    await db().shop.update({ where: { id: shop.id }, data: { closedAt: new Date() } });
    await settleShop(contextFor(db()), { shopId: shop.id });
    const alone = contextFor(db(), { ...first.actor, shopId: null });
    const product = await publishDraft(alone, { id, version: 1 });
    expect(product).toMatchObject({ shopId: null });
    await archiveProduct(alone, { id: product.id });
  });
});
