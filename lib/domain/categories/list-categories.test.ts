import { expect, test } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { contextFor, makeCategory } from "@/lib/testing/factories";
import { getCategoryTree, listCategories } from "./list-categories";

const database = useTestDatabase();

test.each([
  ["İznik 瓷器", "iznik"],
  ["ｉＰａｄ 平板", "IPAD"],
  ["100% 羊毛_毯", "% 羊毛_"],
])("the category %j is found by %j, in the list and in the tree", async (name, query) => {
  const { id } = await makeCategory(database(), { name });
  const context = contextFor(database());
  const list = await listCategories(context, { query, page: { number: 1, size: 50 } });
  expect(list.items.map((category) => category.id)).toEqual([id]);
  const tree = await getCategoryTree(context, { query });
  expect(tree.flatMap(({ children }) => children.map((category) => category.id))).toEqual([id]);
});
