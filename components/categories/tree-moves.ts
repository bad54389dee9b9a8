export type Node = {
  id: number;
  parentId: number | null;
  name: string;
  nameEn: string | null;
  products: number;
};

export type Branch = Node & { children: readonly Node[] };

/** To the place in front of a sibling, or behind all. */
export type Place = { parentId: number | null; before: number | null };

export type Move = Place & { id: number };

type Drop = { key: number; dropPosition: "before" | "on" | "after" };

export const siblingsUnder = (tree: readonly Branch[], parentId: number | null): readonly Node[] =>
  parentId === null ? tree : (tree.find(({ id }) => id === parentId)?.children ?? []);

export function findNode(tree: readonly Branch[], id: number): Branch | undefined {
  for (const root of tree) {
    if (root.id === id) return root;
    const child = root.children.find((one) => one.id === id);
    if (child) return { ...child, children: [] };
  }
  return undefined;
}

/** The sibling that follows a category, of those beside which it stands. */
function nextOf(tree: readonly Branch[], { id, parentId }: Node, without?: number): number | null {
  const siblings = siblingsUnder(tree, parentId).filter((one) => one.id === id || one.id !== without);
  return siblings[siblings.findIndex((one) => one.id === id) + 1]?.id ?? null;
}

/** Where a category lands that is dropped there; null where it can't be, or already is. */
export function placeOfDrop(tree: readonly Branch[], id: number, { key, dropPosition }: Drop): Place | null {
  const [moved, target] = [findNode(tree, id), findNode(tree, key)];
  if (!moved || !target || key === id) return null;
  const place: Place =
    dropPosition === "on"
      ? { parentId: key, before: null }
      : {
          parentId: target.parentId,
          before: dropPosition === "before" ? key : nextOf(tree, target, id),
        };
  if (!mayStand(tree, moved, place.parentId)) return null;
  const stays = place.parentId === moved.parentId && place.before === nextOf(tree, moved);
  return stays && dropPosition !== "on" ? null : place;
}

/** Whether the levels allow it: departments hold no products, and what has categories below it is one. */
function mayStand(tree: readonly Branch[], moved: Branch, parentId: number | null): boolean {
  if (parentId === null) return moved.parentId === null || moved.products === 0;
  const isDepartment = tree.some(({ id }) => id === parentId);
  return isDepartment && parentId !== moved.id && moved.children.length === 0;
}

/** One place up or down among the siblings; null at the end. */
export function placeOfStep(tree: readonly Branch[], node: Node, step: -1 | 1): Place | null {
  const siblings = siblingsUnder(tree, node.parentId);
  const index = siblings.findIndex(({ id }) => id === node.id);
  const beside = siblings[index + step];
  if (!beside) return null;
  return { parentId: node.parentId, before: step < 0 ? beside.id : nextOf(tree, beside) };
}

/** The tree as it is once a category has moved. What has gone from it meanwhile moves nothing. */
export function withMove(tree: readonly Branch[], { id, parentId, before }: Move): readonly Branch[] {
  const found = findNode(tree, id);
  if (!found || !mayStand(tree, found, parentId)) return tree;
  const moved = { ...found, parentId };
  const rest = tree
    .filter((root) => root.id !== id)
    .map((root) => ({ ...root, children: root.children.filter((child) => child.id !== id) }));
  if (parentId === null) return inserted(rest, moved, before);
  return rest.map((root) => {
    if (root.id !== parentId) return root;
    const { children: _, ...leaf } = moved;
    return { ...root, children: inserted(root.children, leaf, before) };
  });
}

function inserted<T extends Node>(list: readonly T[], item: T, before: number | null): readonly T[] {
  const index = before === null ? -1 : list.findIndex(({ id }) => id === before);
  return list.toSpliced(index < 0 ? list.length : index, 0, item);
}
