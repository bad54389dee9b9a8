import { beforeAll, expect, test } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeShop, makeUser } from "@/lib/testing/factories";
import type { SignedIn } from "../context";
import { createSavedView, deleteSavedView, listSavedViews, updateSavedView } from "./saved-views";
import { getTableColumns, saveTableColumns } from "./table-columns";

const db = useTestDatabase();
const table = "products";
let owner: SignedIn;
let partner: SignedIn;
let stranger: SignedIn;

const sellerIn = async (shopId: number | null) =>
  contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId })));
const namesFor = async (context: SignedIn) =>
  (await listSavedViews(context, { table })).map(({ name }) => name);

beforeAll(async () => {
  const { id } = await makeShop(db());
  [owner, partner, stranger] = [await sellerIn(id), await sellerIn(id), await sellerIn(null)];
});

test("a view is its owner's until it is shared, and then the shop's to change", async () => {
  const { id } = await createSavedView(owner, { table, name: "补货", query: "max_stock=5", shared: false });
  expect([await namesFor(owner), await namesFor(partner)]).toEqual([["补货"], []]);
  await expect(updateSavedView(partner, { id, name: "x" })).rejects.toMatchObject({ code: "view.not_found" });
  await updateSavedView(owner, { id, shared: true });
  await updateSavedView(partner, { id, name: "要补货", query: "max_stock=3" });
  expect(await listSavedViews(owner, { table })).toMatchObject([{ name: "要补货", query: "max_stock=3" }]);
  expect(await namesFor(stranger)).toEqual([]);
  await expect(deleteSavedView(stranger, { id })).rejects.toMatchObject({ code: "view.not_found" });
  await deleteSavedView(partner, { id });
  expect(await namesFor(owner)).toEqual([]);
});

test("a name is taken once, and nothing is shared without a shop", async () => {
  const view = { table, name: "同名", query: "", shared: false } as const;
  const { id } = await createSavedView(owner, view);
  await createSavedView(partner, view);
  await expect(createSavedView(owner, view)).rejects.toMatchObject({ code: "view.name_taken" });
  const other = await createSavedView(owner, { ...view, name: "别的" });
  await expect(updateSavedView(owner, { id: other.id, name: "同名" })).rejects.toMatchObject({
    code: "view.name_taken",
  });
  await expect(createSavedView(stranger, { ...view, shared: true })).rejects.toMatchObject({
    code: "shop.none",
  });
  expect(id).toBeGreaterThan(0);
});

test("of one table an account keeps fifty views", async () => {
  const many = await sellerIn(null);
  for (let n = 0; n < 50; n += 1)
    await createSavedView(many, { table, name: `视图 ${n}`, query: "", shared: false });
  await expect(
    createSavedView(many, { table, name: "再一个", query: "", shared: false }),
  ).rejects.toMatchObject({ code: "view.too_many" });
});

test("columns are an account's own", async () => {
  expect(await getTableColumns(owner, { table })).toBeNull();
  await saveTableColumns(owner, { table, columns: ["price"] });
  await saveTableColumns(owner, { table, columns: ["price", "tags"] });
  expect(await getTableColumns(owner, { table })).toEqual(["price", "tags"]);
  expect(await getTableColumns(partner, { table })).toBeNull();
});
