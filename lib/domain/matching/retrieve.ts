import { log } from "@/lib/log";
import { embeddings } from "@/lib/ports/embeddings/choose";
import { outsideRetrieval } from "@/lib/ports/retrieval/choose";
import type { QueryText } from "@/lib/ports/retrieval/words/features";
import type { Ranking, Scored } from "@/lib/ports/retrieval/words/rank";
import type { Context } from "../context";
import type { Audience } from "./admission";
import { indexDense } from "./dense-index";
import { rankByMeaning } from "./dense-retrieval";
import { takeAdmitted } from "./take-admitted";
import { rankByWords } from "./word-retrieval";

export type Wanted = { tags: readonly string[]; query: QueryText; audience: Audience; most: number };

/** More than are needed, since not all whom a service names come into question. */
const surplus = 10;

/**
 * The best who come into question: by the service that is configured, else by the model that is, else by words. Whoever a
 * service names is held against our own filters and refusals; where it finds fewer than there are, words find them
 * exactly. Throws `ServiceError`.
 */
export async function retrieve(context: Context, wanted: Wanted, signal?: AbortSignal): Promise<Scored[]> {
  const service = outsideRetrieval();
  const model = embeddings();
  const byWords = async () =>
    takeAdmitted(context, wanted.audience, await rankByWords(context, wanted.query), wanted.most);
  if (service) {
    const { tags, audience, most } = wanted;
    const request = { tags, filters: wireFilters(audience), limit: most * surplus };
    const found = await service.search(request, signal);
    const taken = await takeAdmitted(context, audience, listed(found), most);
    return orExact(taken, wanted, byWords);
  }
  if (model) {
    await indexDense(context, model, signal);
    const ranking = await rankByMeaning(context, model, wanted.tags, signal);
    return takeAdmitted(context, wanted.audience, ranking, wanted.most);
  }
  return byWords();
}

async function orExact(
  taken: Scored[],
  { most }: Wanted,
  byWords: () => Promise<Scored[]>,
): Promise<Scored[]> {
  if (taken.length >= most) return taken;
  const exact = await byWords();
  if (exact.length <= taken.length) return taken;
  log.warn({ found: taken.length, there: exact.length }, "the retrieval service found fewer than there are");
  return exact;
}

/** A list as a ranking. */
function listed(found: readonly Scored[]): Ranking {
  let rest = found;
  return {
    async next(count) {
      const batch = rest.slice(0, count);
      rest = rest.slice(count);
      return batch;
    },
  };
}

/** Filters in the words of the creator contract; amounts in yuan, engagement in percent. */
function wireFilters({ filters }: Audience): Record<string, unknown> {
  const part = (value: number | undefined, by: number) => (value === undefined ? undefined : value / by);
  return {
    platforms: filters.platforms?.map((platform) => platform.toLowerCase()),
    min_followers: filters.minFollowers,
    max_followers: filters.maxFollowers,
    min_engagement_percent: part(filters.minEngagement, 10),
    regions: filters.regions,
    languages: filters.languages,
    category_ids: filters.categoryIds?.map(String),
    min_price: part(filters.minPriceMinor, 100),
    max_price: part(filters.maxPriceMinor, 100),
    channel: filters.channel?.toLowerCase(),
  };
}
