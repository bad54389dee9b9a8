import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../../context";
import { type IdPage, type IdRequest, idPage, idSlice } from "../../id-page";
import { may } from "../../permissions";
import { type Fit, fitOf, type KnownCategory, knownCategories, wishSelect } from "./proposal";

const personSelect = { id: true, username: true, name: true, email: true } satisfies Prisma.UserSelect;

const proposalSelect = {
  id: true,
  ...wishSelect,
  reason: true,
  status: true,
  createdAt: true,
  answer: true,
  decidedAt: true,
  user: { select: personSelect },
} satisfies Prisma.CategoryProposalSelect;

type Row = Prisma.CategoryProposalGetPayload<{ select: typeof proposalSelect }>;
type Named = Pick<KnownCategory, "id" | "name" | "nameEn">;

export type ListedProposal = Row & {
  fit: Fit;
  /** Under which it is to stand, and under which it stood. */
  parent: Named | null;
  seenParent: Named | null;
};

/**
 * Proposals, the latest first: of everybody for an admin, else the caller's own; those that wait, or those that are
 * decided or taken back. 2 queries and one for their people.
 */
export async function listProposals(
  context: SignedIn,
  { waiting, page }: { waiting: boolean; page: IdRequest },
): Promise<IdPage<ListedProposal>> {
  const { db, actor } = context;
  const { place, order, take } = idSlice(page);
  const everybody = may(actor, "proposal.decide");
  const found = await db.categoryProposal.findMany({
    where: {
      id: place,
      userId: everybody ? undefined : actor.id,
      status: waiting ? "PENDING" : { in: everybody ? ["ACCEPTED", "REFUSED"] : decided },
    },
    orderBy: { id: order },
    take,
    select: proposalSelect,
  });
  const categories = await knownCategories(context);
  const named = (id: number | null) => (id === null ? null : (categories.get(id) ?? null));
  return idPage(
    found.map((row) => ({
      ...row,
      fit: fitOf(row, categories),
      parent: named(row.parentId),
      seenParent: named(row.seenParentId),
    })),
    page,
  );
}

const decided = ["ACCEPTED", "REFUSED", "WITHDRAWN"] satisfies Row["status"][];

/** Beyond this nobody counts. */
const counted = 100;

/** How many proposals wait: of everybody for an admin, else the caller's own. 1 query. */
export function countProposals({ db, actor }: SignedIn): Promise<number> {
  const userId = may(actor, "proposal.decide") ? undefined : actor.id;
  return db.categoryProposal.count({ where: { status: "PENDING", userId }, take: counted });
}
