import { describe, expect, it } from "vitest";
import { markExpired } from "@/lib/cache/versions";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { listProducts } from "../catalog/list-products";
import { addCategory, placeCategory, removeCategory, renameCategory } from "./arrange-category";
import { changeCategory } from "./change-category";
import { readCategoryUse, readShelves } from "./read-shelves";

const db = useTestDatabase();

const as = async (role: "SELLER" | "ADMIN") => contextFor(db(), actorOf(await makeUser(db(), { role })));

let round = 0;

/** Departments with their categories, each with a number of its own in its name: `甲1`. */
async function arrange(shape: Readonly<Record<string, string>>) {
  const admin = await as("ADMIN");
  round += 1;
  const mark = String(round);
  const add = (name: string, parentId: number | null) =>
    addCategory(admin, { name: `${name}${mark}`, nameEn: null, parentId });
  const ids = new Map<string, number>();
  for (const [department, children] of Object.entries(shape)) {
    const { id } = await add(department, null);
    ids.set(department, id);
    for (const child of children) ids.set(child, (await add(child, id)).id);
  }
  const idOf = (name: string) => ids.get(name) ?? 0;
  const below = async (name: string) => {
    const rows = await db().category.findMany({
      where: { parentId: idOf(name) },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    });
    expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length);
    return rows.map((row) => row.name.replace(mark, "")).join("");
  };
  const place = (name: string, parent: string | null, before: string | null) =>
    placeCategory(admin, {
      id: idOf(name),
      parentId: parent === null ? null : idOf(parent),
      before: before === null ? null : idOf(before),
    });
  return { admin, idOf, below, place, mark };
}

describe("placing", () => {
  it.each([
    ["丙", "春", "甲", "丙甲乙", "丁"],
    ["甲", "春", null, "乙丙甲", "丁"],
    ["甲", "春", "丙", "乙甲丙", "丁"],
    ["乙", "秋", "丁", "甲丙", "乙丁"],
    ["乙", "秋", null, "甲丙", "丁乙"],
  ] as const)("%s under %s in front of %s", async (name, parent, before, spring, autumn) => {
    const { place, below } = await arrange({ 春: "甲乙丙", 秋: "丁" });
    await place(name, parent, before);
    expect([await below("春"), await below("秋")]).toEqual([spring, autumn]);
  });

  it("refuses a place that is none any more, one below itself, a third level and a name that is taken", async () => {
    const { place, below, admin, mark, idOf } = await arrange({ 春: "甲乙", 秋: "丁", 冬: "" });
    await expect(place("甲", "春", "丁")).rejects.toMatchObject({ code: "category.changed" });
    await expect(place("甲", "春", "甲")).rejects.toMatchObject({ code: "category.changed" });
    await expect(place("春", "春", null)).rejects.toMatchObject({ code: "category.too_deep" });
    await expect(place("冬", "甲", null)).rejects.toMatchObject({ code: "category.too_deep" });
    await expect(place("春", "秋", null)).rejects.toMatchObject({ code: "category.too_deep" });
    await addCategory(admin, { name: `冬${mark}`, nameEn: null, parentId: idOf("秋") });
    await expect(place("冬", "春", null)).rejects.toMatchObject({ code: "category.name_taken" });
    expect(await below("春")).toBe("甲乙");
  });

  it("takes a department's products along: they are found at the new place, and no longer at the old one", async () => {
    const { place, idOf } = await arrange({ 春: "甲", 秋: "丁" });
    const { id } = await makeProduct(db(), { categoryId: idOf("甲") });
    markExpired("all");
    const under = async (name: string) =>
      (
        await listProducts(contextFor(db()), {
          filter: { categoryId: idOf(name) },
          sort: "created",
          order: "desc",
          page: { number: 1, size: 10 },
        })
      ).items.map((product) => product.id);
    expect([await under("春"), await under("秋")]).toEqual([[id], []]);
    await place("甲", "秋", null);
    expect([await under("春"), await under("秋")]).toEqual([[], [id]]);
  });

  it("keeps every category once and every place used once when admins move at the same time", async () => {
    const { place, below } = await arrange({ 春: "甲乙丙", 秋: "丁戊己" });
    const attempts = await Promise.allSettled([
      place("甲", "秋", "戊"),
      place("丁", "春", "丙"),
      place("丙", "春", "甲"),
      place("己", "春", null),
      place("甲", "春", "乙"),
      place("戊", "秋", null),
    ]);
    expect(attempts.some(({ status }) => status === "fulfilled")).toBe(true);
    const all = (await below("春")) + (await below("秋"));
    expect([...all].toSorted()).toEqual([..."丁丙乙己戊甲"].toSorted());
  });

  it("makes no circle of two departments that are put below each other at once", async () => {
    const { place, idOf } = await arrange({ 春: "", 秋: "" });
    const attempts = await Promise.allSettled([place("春", "秋", null), place("秋", "春", null)]);
    expect(attempts.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const rows = await db().category.findMany({ where: { id: { in: [idOf("春"), idOf("秋")] } } });
    expect(rows.map(({ level }) => level).toSorted()).toEqual([1, 2]);
  });
});

describe("names", () => {
  it("change in both languages, unless they are others by now or taken", async () => {
    const { admin, idOf, mark } = await arrange({ 春: "甲乙" });
    const id = idOf("甲");
    const seen = { name: `甲${mark}`, nameEn: null };
    await renameCategory(admin, { id, name: `午${mark}`, nameEn: "Noon", seen });
    const again = renameCategory(admin, { id, name: `未${mark}`, nameEn: null, seen });
    await expect(again).rejects.toMatchObject({ code: "category.changed" });
    const taken = { id, name: ` 乙${mark}`, nameEn: null, seen: { name: `午${mark}`, nameEn: "Noon" } };
    await expect(renameCategory(admin, taken)).rejects.toMatchObject({ code: "category.name_taken" });
    expect(await db().category.findUnique({ where: { id } })).toMatchObject({ nameEn: "Noon" });
  });
});

describe("who may", () => {
  it("a seller adds below a department and changes nothing of what all share", async () => {
    const { idOf, mark } = await arrange({ 春: "甲" });
    const seller = await as("SELLER");
    const [id, parentId] = [idOf("甲"), idOf("春")];
    const added = await addCategory(seller, { name: `新${mark}`, nameEn: "New", parentId });
    expect(added).toMatchObject({ parentId, level: 2, nameEn: "New", position: 1 });
    const attempts = [
      () => renameCategory(seller, { id, name: "…", nameEn: null, seen: { name: "", nameEn: null } }),
      () => placeCategory(seller, { id, parentId, before: null }),
      () => removeCategory(seller, { id }),
    ];
    for (const attempt of attempts)
      await expect(async () => attempt()).rejects.toMatchObject({ code: "auth.wrong_role" });
    await expect(
      addCategory(seller, { name: `根${mark}`, nameEn: null, parentId: null }),
    ).rejects.toMatchObject({ code: "category.is_shared" });
    // The documented contracts let sellers do so.
    await changeCategory(seller, { id, name: `改${mark}` });
  });
});

describe("deleting", () => {
  it("says what keeps it: products, deleted ones, children, shops", async () => {
    const { admin, idOf } = await arrange({ 春: "甲乙" });
    const [id, empty] = [idOf("甲"), idOf("乙")];
    await makeProduct(db(), { categoryId: id });
    await makeProduct(db(), { categoryId: id, archivedAt: new Date() });
    await makeShop(db(), { defaultCategoryId: empty });
    expect(await readCategoryUse(admin, { id })).toEqual({ products: 1, deleted: 1, children: 0, shops: 0 });
    expect(await readCategoryUse(admin, { id: idOf("春") })).toMatchObject({ children: 2 });
    expect(await readCategoryUse(admin, { id: empty })).toMatchObject({ products: 0, shops: 1 });
    await expect(removeCategory(admin, { id })).rejects.toMatchObject({ code: "category.has_products" });
    await expect(removeCategory(admin, { id: idOf("春") })).rejects.toMatchObject({
      code: "category.has_children",
    });
    await expect(removeCategory(admin, { id: empty })).rejects.toMatchObject({ code: "category.is_default" });
    const tree = await readShelves(admin);
    const spring = tree.find((one) => one.id === idOf("春"));
    expect(spring?.children.map(({ products, shops }) => [products, shops])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it("is recorded as every act here", async () => {
    const { admin, idOf, place } = await arrange({ 春: "甲乙" });
    await place("乙", "春", "甲");
    await removeCategory(admin, { id: idOf("甲") });
    const acts = await db().auditEntry.findMany({
      where: { actorId: String(admin.actor.id), objectId: { in: [String(idOf("甲")), String(idOf("乙"))] } },
      orderBy: { id: "asc" },
    });
    expect(acts.map(({ act }) => act)).toEqual([
      "category.created",
      "category.created",
      "category.changed",
      "category.deleted",
    ]);
    expect(acts[2]).toMatchObject({ before: { position: 1 }, after: { position: 0 } });
  });
});

it("the tree costs one query and is counted up to a bound", async () => {
  const category = await makeCategory(db());
  const tree = await readShelves(contextFor(db()));
  expect(tree.flatMap(({ children }) => children).map(({ id }) => id)).toContain(category.id);
});
