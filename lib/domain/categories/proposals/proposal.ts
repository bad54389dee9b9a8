import type { CategoryProposal, Prisma } from "@/lib/generated/prisma/client";
import { lookAlikeKey } from "@/lib/text/look-alike";
import type { Context } from "../../context";
import type { Names } from "../arrange-category";

/** What is to become of the categories. */
export type Wish =
  | ({ kind: "CREATE" } & Names)
  | ({ kind: "RENAME"; categoryId: number } & Names)
  | { kind: "MOVE"; categoryId: number; parentId: number | null }
  | { kind: "DELETE"; categoryId: number };

/** As a row keeps it. */
export type WishRow = Pick<
  CategoryProposal,
  "kind" | "categoryId" | "name" | "nameEn" | "parentId" | "seenName" | "seenNameEn" | "seenParentId"
>;

export const wishSelect = {
  kind: true,
  categoryId: true,
  name: true,
  nameEn: true,
  parentId: true,
  seenName: true,
  seenNameEn: true,
  seenParentId: true,
} satisfies Prisma.CategoryProposalSelect;

/** The row's wish; null where the row is none. */
export function wishOf({ kind, categoryId, name, nameEn, parentId }: WishRow): Wish | null {
  if (kind === "CREATE") return name === null ? null : { kind, name, nameEn };
  if (categoryId === null) return null;
  if (kind === "RENAME") return name === null ? null : { kind, categoryId, name, nameEn };
  return kind === "MOVE" ? { kind, categoryId, parentId } : { kind, categoryId };
}

const knownSelect = {
  id: true,
  level: true,
  parentId: true,
  name: true,
  nameEn: true,
  nameKey: true,
} satisfies Prisma.CategorySelect;

export type KnownCategory = Prisma.CategoryGetPayload<{ select: typeof knownSelect }>;

/** All categories as they are: they are few. 1 query. */
export async function knownCategories({ db }: Context): Promise<Map<number, KnownCategory>> {
  const rows = await db.category.findMany({ select: knownSelect, orderBy: { id: "asc" } });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether a proposal can still be done as it was meant, and if not, why. */
export type Fit = "fits" | "gone" | "changed" | "parent_gone" | "name_taken";

export function fitOf(row: WishRow, categories: ReadonlyMap<number, KnownCategory>): Fit {
  const { kind, categoryId, name, parentId } = row;
  const category = categoryId === null ? undefined : categories.get(categoryId);
  if (kind !== "CREATE") {
    if (!category) return "gone";
    const { name: now, nameEn, parentId: under } = category;
    if (now !== row.seenName || nameEn !== row.seenNameEn || under !== row.seenParentId) return "changed";
  }
  if (kind === "MOVE" && parentId !== null && categories.get(parentId)?.level !== 1) return "parent_gone";
  if (name !== null) {
    const [level, key] = [category?.level ?? 1, lookAlikeKey(name)];
    const twin = [...categories.values()].find(
      (one) => one.level === level && one.nameKey === key && one.id !== categoryId,
    );
    if (twin) return "name_taken";
  }
  return "fits";
}
