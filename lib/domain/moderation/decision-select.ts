import type { Prisma } from "@/lib/generated/prisma/client";

/** An appeal as its seller may read it: by whom it was answered is not said. */
const appealSelect = {
  id: true,
  status: true,
  content: true,
  answer: true,
  createdAt: true,
  decidedAt: true,
} satisfies Prisma.AppealSelect;

/** A statement of reasons as the seller may read it: nothing of who reported, and nothing of which admin decided. */
export const statementSelect = {
  id: true,
  outcome: true,
  ground: true,
  groundVersion: true,
  facts: true,
  basis: true,
  automation: true,
  createdAt: true,
  endsAt: true,
  liftedAt: true,
  appeal: { select: appealSelect },
} satisfies Prisma.DecisionSelect;

export type Statement = Prisma.DecisionGetPayload<{ select: typeof statementSelect }>;

const nameSelect = { id: true, username: true, name: true, email: true } satisfies Prisma.UserSelect;

/** The same as admins read it: with who decided. */
export const decisionSelect = {
  ...statementSelect,
  admin: { select: nameSelect },
  liftedBy: { select: nameSelect },
  appeal: { select: { ...appealSelect, user: { select: nameSelect }, decidedBy: { select: nameSelect } } },
  // Of how many it answers, a hundred at most: a count would be one of all reports there are.
  reports: { take: 100, select: { id: true } },
} satisfies Prisma.DecisionSelect;

export type DecisionRow = Prisma.DecisionGetPayload<{ select: typeof decisionSelect }>;
