import type { Prisma } from "@/lib/generated/prisma/client";
import { lookAlikeKey } from "@/lib/text/look-alike";
import { escapeLike } from "../catalog/search";
import type { Context } from "../context";
import { DomainError } from "../errors";
import { type Order, type Page, type PageRequest, slice } from "../page";
import { type CategoryNode, type CategoryRow, categorySelect } from "./category-select";

export type CategoryFilter = { parentId?: number; level?: number; query?: string };

export type CategorySorting = { sort?: "created" | "name" | "position"; order?: Order };

const sortColumns = { created: "createdAt", name: "name", position: "position" } as const;

function matching({ parentId, level, query }: CategoryFilter): Prisma.CategoryWhereInput {
  return {
    parentId,
    level,
    nameKey: query ? { contains: escapeLike(lookAlikeKey(query)) } : undefined,
  };
}

function ordering({
  sort = "position",
  order = "asc",
}: CategorySorting): Prisma.CategoryOrderByWithRelationInput[] {
  return [{ [sortColumns[sort]]: order }, { id: order }];
}

/** One page of categories, flat. (004 §18.A.1, §18.B.1) */
export async function listCategories(
  { db }: Context,
  { page, sort, order, ...filter }: CategoryFilter & CategorySorting & { page: PageRequest },
): Promise<Page<CategoryRow>> {
  const where = matching(filter);
  const [items, total] = await Promise.all([
    db.category.findMany({
      where,
      orderBy: ordering({ sort, order }),
      ...slice(page),
      select: categorySelect,
    }),
    db.category.count({ where }),
  ]);
  return { items, total, ...page };
}

/**
 * Categories as a tree. A query or level keeps what matches together with its parents; `parentId` answers that
 * category's children. One query. (004 §18.A.1, §18.B.2)
 */
export async function getCategoryTree(
  { db }: Context,
  { sort, order, parentId, level, query }: CategoryFilter & CategorySorting,
): Promise<CategoryNode[]> {
  const rows = await db.category.findMany({ orderBy: ordering({ sort, order }), select: categorySelect });
  const nodes = new Map<number, CategoryNode>(rows.map((row) => [row.id, { ...row, children: [] }]));
  const roots: CategoryNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.parentId === null ? undefined : nodes.get(node.parentId);
    (parent?.children ?? roots).push(node);
  }
  const wanted = lookAlikeKey(query ?? "");
  const fits = (node: CategoryNode) =>
    (!wanted || lookAlikeKey(node.name).includes(wanted)) && (!level || node.level === level);
  return prune(parentId ? (nodes.get(parentId)?.children ?? []) : roots, fits);
}

function prune(nodes: CategoryNode[], fits: (node: CategoryNode) => boolean): CategoryNode[] {
  return nodes.flatMap((node) => {
    const children = prune(node.children, fits);
    return fits(node) || children.length > 0 ? [{ ...node, children }] : [];
  });
}

/** Throws `category.not_found`. (004 §18.A.2) */
export async function getCategory({ db }: Context, { id }: { id: number }): Promise<CategoryRow> {
  const category = await db.category.findUnique({ where: { id }, select: categorySelect });
  if (!category) throw new DomainError("category.not_found");
  return category;
}
