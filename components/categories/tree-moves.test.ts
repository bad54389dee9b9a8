import { describe, expect, it } from "vitest";
import { type Branch, type Node, placeOfDrop, placeOfStep, withMove } from "./tree-moves";

const node = (id: number, parentId: number | null, products = 0): Node => ({
  id,
  parentId,
  name: String(id),
  nameEn: null,
  products,
});

/** 1: 11 12 13 · 2: 21 · 3: nothing. 12 has products. */
const tree: readonly Branch[] = [
  { ...node(1, null), children: [node(11, 1), node(12, 1, 4), node(13, 1)] },
  { ...node(2, null), children: [node(21, 2)] },
  { ...node(3, null), children: [] },
];

const shape = (branches: readonly Branch[]) =>
  branches.map(({ id, children }) => [id, children.map((child) => child.id)]);

describe("a drop", () => {
  it.each([
    [13, { key: 11, dropPosition: "before" }, { parentId: 1, before: 11 }],
    [11, { key: 12, dropPosition: "after" }, { parentId: 1, before: 13 }],
    [11, { key: 13, dropPosition: "after" }, { parentId: 1, before: null }],
    [11, { key: 2, dropPosition: "on" }, { parentId: 2, before: null }],
    [12, { key: 21, dropPosition: "before" }, { parentId: 2, before: 21 }],
    [3, { key: 1, dropPosition: "before" }, { parentId: null, before: 1 }],
    [3, { key: 2, dropPosition: "on" }, { parentId: 2, before: null }],
    [11, { key: 1, dropPosition: "after" }, { parentId: null, before: 2 }],
  ] as const)("of %d at %j lands at %j", (id, drop, place) => {
    expect(placeOfDrop(tree, id, drop)).toEqual(place);
  });

  it.each([
    ["beside itself", 11, { key: 11, dropPosition: "before" }],
    ["where it stands", 11, { key: 12, dropPosition: "before" }],
    ["where it stands, from above", 12, { key: 11, dropPosition: "after" }],
    ["on a category of the second level", 11, { key: 21, dropPosition: "on" }],
    ["of a department with categories under another", 1, { key: 2, dropPosition: "on" }],
    ["of one with products at the first level", 12, { key: 2, dropPosition: "before" }],
    ["at what is gone", 11, { key: 99, dropPosition: "before" }],
    ["of what is gone", 99, { key: 11, dropPosition: "before" }],
  ] as const)("%s is none", (_, id, drop) => {
    expect(placeOfDrop(tree, id, drop)).toBeNull();
  });
});

describe("a step", () => {
  it("goes on to the next place, and not beyond the ends", () => {
    expect(placeOfStep(tree, node(12, 1), -1)).toEqual({ parentId: 1, before: 11 });
    expect(placeOfStep(tree, node(12, 1), 1)).toEqual({ parentId: 1, before: null });
    expect(placeOfStep(tree, node(11, 1), -1)).toBeNull();
    expect(placeOfStep(tree, node(3, null), 1)).toBeNull();
  });
});

describe("moves that are shown before they are kept", () => {
  it("are patches: without one of them the others stand", () => {
    const first = { id: 11, parentId: 2, before: 21 };
    const second = { id: 13, parentId: 1, before: 12 };
    expect(shape(withMove(withMove(tree, first), second))).toEqual([
      [1, [13, 12]],
      [2, [11, 21]],
      [3, []],
    ]);
    expect(shape(withMove(tree, second))).toEqual([
      [1, [11, 13, 12]],
      [2, [21]],
      [3, []],
    ]);
  });

  it("are the same twice, and nothing of what is gone or can't be", () => {
    const move = { id: 3, parentId: 2, before: null };
    const once = withMove(tree, move);
    expect(shape(withMove(once, move))).toEqual(shape(once));
    expect(withMove(tree, { id: 99, parentId: 2, before: null })).toBe(tree);
    expect(withMove(tree, { id: 1, parentId: 2, before: null })).toBe(tree);
    expect(withMove(tree, { id: 11, parentId: 21, before: null })).toBe(tree);
  });
});
