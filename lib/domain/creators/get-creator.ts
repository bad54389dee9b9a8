import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { requirePermission } from "../permissions";
import { type Creator, creatorSelect } from "./creator-select";
import { presentCreators } from "./present-creators";

/** One creator, without addresses. Throws `creator.not_found`, also for one that was erased. */
export async function getCreator(context: SignedIn, { id }: { id: number }): Promise<Creator> {
  requirePermission(context, "creator.read");
  const row = await context.db.creator.findFirst({ where: { id, erasedAt: null }, select: creatorSelect });
  const [creator] = row ? await presentCreators(context, [row]) : [];
  if (!creator) throw new DomainError("creator.not_found");
  return creator;
}
