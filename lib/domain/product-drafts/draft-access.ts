import type { Prisma } from "@/lib/generated/prisma/client";
import type { Context, SignedIn } from "../context";
import { DomainError } from "../errors";
import { grantsFor, may } from "../permissions";

/** Drafts that the caller may edit: its own, and those of its shop. */
export function draftsFor({ actor }: SignedIn): Prisma.ProductDraftWhereInput {
  if (!grantsFor(actor, "draft.edit").by.includes("owner")) return { id: { in: [] } };
  const own = { sellerId: actor.id };
  return actor.shopId === null ? own : { OR: [own, { shopId: actor.shopId }] };
}

const draftSelect = {
  id: true,
  sellerId: true,
  shopId: true,
  content: true,
  version: true,
  publishAt: true,
  failure: true,
  createdAt: true,
  updatedAt: true,
  seller: { select: { id: true, name: true, username: true } },
} as const satisfies Prisma.ProductDraftSelect;

export type DraftRow = Prisma.ProductDraftGetPayload<{ select: typeof draftSelect }>;

/** The draft, if the caller may edit it; what is absent and what is not the caller's answer alike: `draft.not_found`. */
export async function requireDraft(context: SignedIn, id: number): Promise<DraftRow> {
  const draft = await context.db.productDraft.findUnique({ where: { id }, select: draftSelect });
  if (!draft || !may(context.actor, "draft.edit", draft)) throw new DomainError("draft.not_found");
  return draft;
}

/**
 * The same, held until the transaction ends. Throws `draft.changed` where it is no longer the version that the caller
 * has read.
 */
export async function lockDraft(context: SignedIn, id: number, version: number): Promise<DraftRow> {
  await holdDraft(context, id);
  const draft = await requireDraft(context, id);
  if (draft.version !== version) throw new DomainError("draft.changed");
  return draft;
}

const holdDraft = ({ db }: Context, id: number) =>
  db.$queryRaw`SELECT 1 FROM product_drafts WHERE id = ${id} FOR NO KEY UPDATE`;
