import { describe, expect, it } from "vitest";
import type { Prisma } from "@/lib/generated/prisma/client";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeProduct, makeUser } from "@/lib/testing/factories";
import { type CategoryChange, changeCategory } from "./change-category";
import { createCategory } from "./create-category";

const db = useTestDatabase();

/** A first-level category with children named after `names`, in this order. */
async function arrange(names: readonly string[]) {
  const context = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  const { parent } = await makeCategory(db(), { name: names[0] });
  for (const name of names.slice(1)) await createCategory(context, { name, parentId: parent.id });
  const children = () =>
    db().category.findMany({ where: { parentId: parent.id }, orderBy: [{ position: "asc" }, { id: "asc" }] });
  const change = (input: CategoryChange) => changeCategory(context, input);
  const idOf = async (name: string) => (await children()).find((child) => child.name === name)?.id ?? 0;
  return { parent, change, children, idOf };
}

it.each([
  [0, "丙甲乙丁"],
  [1, "甲丙乙丁"],
  [3, "甲乙丁丙"],
  [99, "甲乙丁丙"],
])("puts a category at place %d among its siblings", async (order, expected) => {
  const names = [..."甲乙丙丁"].map((name) => `${name}${order}`);
  const { change, children, idOf } = await arrange(names);
  await change({ id: await idOf(`丙${order}`), order });
  const found = await children();
  expect(found.map(({ name }) => name.charAt(0)).join("")).toBe(expected);
  expect(found.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
});

it("appends a category that gets another parent", async () => {
  const from = await arrange(["子"]);
  const to = await arrange(["丑", "寅"]);
  await from.change({ id: await from.idOf("子"), parentId: to.parent.id });
  expect((await to.children()).map(({ name }) => name)).toEqual(["丑", "寅", "子"]);
  expect(await from.children()).toEqual([]);
});

it("refuses a third level, and products on the first", async () => {
  const { parent, change, idOf } = await arrange(["辰", "巳"]);
  const child = await idOf("辰");
  const other = await makeCategory(db());
  await makeProduct(db(), { categoryId: child });
  await expect(change({ id: parent.id, parentId: other.parent.id })).rejects.toMatchObject({
    code: "category.too_deep",
  });
  await expect(change({ id: child, parentId: null })).rejects.toMatchObject({
    code: "category.products_need_level_two",
  });
});

describe("the tree", () => {
  it("takes no category below itself", async () => {
    const { change, children, idOf } = await arrange(["申"]);
    const { id } = await createCategory(contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" }))), {
      name: "独",
      parentId: null,
    });
    const child = await idOf("申");
    for (const self of [id, child]) {
      const attempt = change({ id: self, parentId: self });
      await expect(attempt).rejects.toMatchObject({ code: "category.too_deep" });
    }
    expect(await children()).toHaveLength(1);
  });

  it("stays two levels deep when two roots are put below each other at once", async () => {
    for (let round = 0; round < 5; round++) {
      const context = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
      const make = (name: string) => createCategory(context, { name: `${name}${round}`, parentId: null });
      const [a, b] = [await make("阴"), await make("阳")];
      const outcomes = await Promise.allSettled([
        changeCategory(context, { id: a.id, parentId: b.id }),
        changeCategory(context, { id: b.id, parentId: a.id }),
        createCategory(context, { name: `子${round}`, parentId: a.id }),
      ]);
      expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true);
      expect(await outsideTree()).toEqual([]);
    }
  });

  it("is checked by the database, whoever writes", async () => {
    const { parent, children } = await arrange(["酉"]);
    const [child] = await children();
    const root = await db().category.create({ data: { level: 1, name: "戌" } });
    const wrong: Prisma.CategoryUpdateArgs[] = [
      { where: { id: root.id }, data: { parentId: root.id, level: 2 } },
      { where: { id: root.id }, data: { parentId: child?.id ?? 0, level: 2 } },
      { where: { id: root.id }, data: { parentId: parent.id } },
      { where: { id: parent.id }, data: { parentId: root.id, level: 2 } },
      { where: { id: child?.id ?? 0 }, data: { parentId: null } },
    ];
    for (const update of wrong) await expect(write(update)).rejects.toThrow();
    expect(await outsideTree()).toEqual([]);
  });
});

async function write(update: Prisma.CategoryUpdateArgs) {
  await db().category.update(update);
}

/** Categories that no walk from the first level finds. */
async function outsideTree() {
  const rows = await db().category.findMany({ include: { parent: true } });
  return rows.filter(({ level, parent }) => (level === 1 ? parent !== null : parent?.level !== 1));
}
