import type { DraftFailure } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { padded } from "../padded";
import { type DraftRow, requireDraft } from "./draft-access";
import { type DraftContent, readContent } from "./draft-content";
import { type DraftPart, missingParts } from "./missing-parts";

export type Draft = Omit<DraftRow, "content" | "failure"> & {
  content: DraftContent;
  missing: DraftPart[];
  failure: DraftFailure | null;
  /** Where it is, by name. */
  location: { id: number; fullName: string } | null;
  tags: { id: number; name: string; nameEn: string | null }[];
};

/** A draft as those who may edit it read it. Throws `draft.not_found`. At most 4 queries. */
export async function getDraft(context: SignedIn, { id }: { id: number }): Promise<Draft> {
  return withReferences(context, await requireDraft(context, id));
}

/** What a draft names that is gone meanwhile, it no longer names, as a product would not. */
export async function withReferences({ db }: SignedIn, { content, ...row }: DraftRow): Promise<Draft> {
  const said = readContent(content);
  const { categoryId, locationId, tagIds } = said;
  const [category, location, tags] = await Promise.all([
    categoryId && db.category.findFirst({ where: { id: categoryId, level: 2 }, select: { id: true } }),
    locationId && db.location.findUnique({ where: { id: locationId }, select: { id: true, fullName: true } }),
    tagIds.length > 0
      ? db.tag.findMany({
          where: { id: { in: padded(tagIds) }, kind: "CATALOG" },
          select: { id: true, name: true, nameEn: true },
        })
      : [],
  ]);
  const present = {
    ...said,
    categoryId: category ? category.id : null,
    locationId: location ? location.id : null,
    tagIds: tagIds.filter((id) => tags.some((tag) => tag.id === id)),
  };
  return { ...row, content: present, missing: missingParts(present), location: location || null, tags };
}
