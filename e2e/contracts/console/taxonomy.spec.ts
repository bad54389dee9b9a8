import { beforeAll, describe, expect, it } from "vitest";
import { listProducts } from "@/lib/contracts/catalog/products";
import {
  addCategory,
  createProduct,
  createTag,
  decideCategoryProposal,
  getCategoryUse,
  mergeTags,
  placeCategory,
  previewTagMerge,
  proposeCategoryChange,
  removeCategory,
  renameCategory,
  withdrawCategoryProposal,
} from "@/lib/contracts/console";
import { listPublicCategories } from "@/lib/contracts/storefront/categories";
import { listProducts as listStorefront } from "@/lib/contracts/storefront/products";
import { db } from "@/lib/db";
import { api, makeCategory, makePerson, type Person, unique } from "../shared/arrange";

let admin: Person;
let seller: Person;

beforeAll(async () => {
  [admin, seller] = await Promise.all([makePerson("ADMIN"), makePerson("SELLER")]);
});

const as = (person: Person) => ({ token: person.token });
const at = (id: number) => ({ params: { category_id: String(id) } });

const publish = (category_id: number, tag_ids: number[] = []) =>
  api(
    createProduct,
    {
      body: {
        product_name: unique("竹篮"),
        product_desc: "…",
        category_id,
        tag_ids,
        skus: [{ price: 19.9, stock_quantity: 2 }],
      },
    },
    as(seller),
  );

describe("categories", () => {
  it("move with their products: lists and filters show them at the new place at once", async () => {
    const [category, other] = [await makeCategory(), await makeCategory()];
    await publish(category.id);
    const found = async (id: number) =>
      (await api(listStorefront, { query: { category_id: String(id) } }, as(seller))).total;
    expect([await found(category.parent.id), await found(other.parent.id)]).toEqual([1, 0]);
    const body = { parent_id: other.parent.id, before_id: other.id };
    await api(placeCategory, { ...at(category.id), body }, as(admin));
    expect([await found(category.parent.id), await found(other.parent.id)]).toEqual([0, 1]);
    const tree = await api(listPublicCategories, {}, as(seller));
    const roots = Array.isArray(tree) ? tree : [];
    const children = roots.find(({ category_id }) => category_id === other.parent.id)?.children;
    expect(children?.map(({ category_id }) => category_id)).toEqual([category.id, other.id]);
  });

  it("are refused by a code what can't be", async () => {
    const [category, other] = [await makeCategory(), await makeCategory()];
    await publish(category.id);
    const place = (id: number, parent_id: number | null, before_id: number | null = null) =>
      api(placeCategory, { ...at(id), body: { parent_id, before_id } }, as(admin));
    await expect(place(category.parent.id, other.parent.id)).rejects.toMatchObject({
      code: "category.too_deep",
    });
    await expect(place(category.id, null)).rejects.toMatchObject({
      code: "category.products_need_level_two",
    });
    await expect(place(category.id, category.parent.id, other.id)).rejects.toMatchObject({
      status: 409,
      code: "category.changed",
    });
    const rename = {
      name: other.name,
      name_en: null,
      seen: { name: category.name, name_en: category.nameEn },
    };
    await expect(api(renameCategory, { ...at(category.id), body: rename }, as(admin))).rejects.toMatchObject({
      status: 409,
      code: "category.name_taken",
    });
    expect(await api(getCategoryUse, at(category.id), as(seller))).toEqual({
      products: 1,
      deleted_products: 0,
      children: 0,
      shops: 0,
    });
    await expect(api(removeCategory, at(category.id), as(admin))).rejects.toMatchObject({
      code: "category.has_products",
    });
  });

  it("are added by sellers below a department, and otherwise proposed, decided and told", async () => {
    const { id, parent } = await makeCategory();
    const made = await api(addCategory, { body: { name: unique("类"), parent_id: parent.id } }, as(seller));
    expect(made.category_id).toBeGreaterThan(0);
    await expect(
      api(addCategory, { body: { name: unique("类"), parent_id: null } }, as(seller)),
    ).rejects.toMatchObject({ status: 403, code: "category.is_shared" });
    const name = unique("改");
    const propose = () =>
      api(
        proposeCategoryChange,
        { body: { change: { kind: "rename", category_id: id, name, name_en: "New" }, reason: "…" } },
        as(seller),
      );
    const { proposal_id } = await propose();
    await expect(propose()).rejects.toMatchObject({ status: 409, code: "proposal.duplicate" });
    const params = { proposal_id: String(proposal_id) };
    const decide = (body: { accepted: true } | { accepted: false; answer: string }) =>
      api(decideCategoryProposal, { params, body }, as(admin));
    await expect(decide({ accepted: false, answer: " " })).rejects.toMatchObject({ status: 400 });
    await decide({ accepted: true });
    await expect(decide({ accepted: true })).rejects.toMatchObject({ code: "proposal.already_decided" });
    await expect(api(withdrawCategoryProposal, { params }, as(seller))).rejects.toMatchObject({
      status: 409,
    });
    expect(await db().category.findUnique({ where: { id } })).toMatchObject({ name, nameEn: "New" });
    expect(await db().notice.count({ where: { userId: seller.id, kind: "proposal.accepted" } })).toBe(1);
  });
});

describe("tags", () => {
  it("are merged, and an old id still finds the products", async () => {
    const make = async () => (await api(createTag, { body: { name: unique("签") } }, as(admin))).tag_id;
    const [target_id, source] = [await make(), await make()];
    const { id } = await makeCategory();
    const { product_id } = await publish(id, [source]);
    const found = async (tagId: number) =>
      (await api(listProducts, { query: { tagId: String(tagId) } })).products.map(
        ({ productId }) => productId,
      );
    expect([await found(source), await found(target_id)]).toEqual([[product_id], []]);
    const body = { target_id, source_ids: [source] };
    expect(await api(previewTagMerge, { body }, as(admin))).toEqual({ products: 1, already: 0 });
    expect(await api(mergeTags, { body }, as(admin))).toMatchObject({ done: true, products: 1 });
    expect([await found(source), await found(target_id)]).toEqual([[product_id], [product_id]]);
    await expect(api(mergeTags, { body }, as(admin))).rejects.toMatchObject({ code: "tag.not_found" });
  });
});
