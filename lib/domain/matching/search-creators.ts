import { ServiceError } from "@/lib/ports/service-error";
import { normalizeTags } from "../catalog/match-tags";
import type { SignedIn } from "../context";
import { toDomainError } from "../database-errors";
import { DomainError } from "../errors";
import { accountOf } from "../outreach/accounts";
import { requirePermission } from "../permissions";
import { expandTags } from "./expand-tags";
import { mostMatches } from "./find-matches";
import { indexChangedCreators } from "./index-creators";
import type { MatchFilters } from "./match-filters";
import { retrieve } from "./retrieve";

export type FoundCreator = { creatorId: number; score: number };

export type CreatorSearch = {
  tags: readonly string[];
  filters?: MatchFilters | undefined;
  limit?: number | undefined;
};

/** Changes that a search works in before it looks: what was just added is found, and nobody waits for an import. */
const freshest = 500;

/**
 * The vector retrieval itself: the creators who fit the tags best of those whom the filters let through, whoever closed
 * an address to the caller left out. Throws `service.unavailable` where a configured service fails. (000, matching 2)
 */
export async function searchCreators(
  context: SignedIn,
  { tags, filters = {}, limit = mostMatches }: CreatorSearch,
): Promise<FoundCreator[]> {
  requirePermission(context, "creator.read");
  const { id: userId, shopId } = context.actor;
  await indexChangedCreators(context, { most: freshest }).catch(unlessBusy);
  const wanted = normalizeTags(tags);
  const audience = { filters, account: accountOf({ shopId, userId }) };
  const query = await expandTags(context, wanted);
  const most = Math.min(limit, mostMatches);
  return retrieve(context, { tags: wanted, query, audience, most }).catch((cause: unknown) => {
    throw cause instanceof ServiceError ? new DomainError("service.unavailable", { cause }) : cause;
  });
}

/** While an import is worked in, a search takes the market as it is. */
function unlessBusy(error: unknown): void {
  if (toDomainError(error).code !== "service.busy") throw error;
}
