import { likeness, signatureOf } from "@/lib/ports/embeddings/dense";
import type { Embeddings } from "@/lib/ports/embeddings/embeddings";
import type { Ranking, Scored } from "@/lib/ports/retrieval/words/rank";
import type { Context } from "../context";

/** Of so many creators whose signatures are nearest the vectors are compared; fewer than that are compared all. */
const nearest = 4000;
/** Rows that are read at a time where everyone is compared. */
const portion = 5000;

type Row = { creatorId: number; vector: Uint8Array };

const better = (a: Scored, b: Scored) => b.score - a.score || a.creatorId - b.creatorId;

/**
 * Creators by how alike a model finds their text and the tags: first the nearest by signature, compared exactly; whoever
 * asks for more than these gets everyone else in their exact order. Throws `ServiceError`.
 */
export async function rankByMeaning(
  context: Context,
  model: Embeddings,
  tags: readonly string[],
  signal?: AbortSignal,
): Promise<Ranking> {
  const [query = new Float32Array()] = await model.embed([tags.join(", ")], signal);
  const score = ({ creatorId, vector }: Row) => ({ creatorId, score: likeness(query, vector) });
  const first = (await nearestRows(context, model.space, signatureOf(query))).map(score).sort(better);
  let ready = first;
  let complete = first.length < nearest;
  return {
    async next(count) {
      if (ready.length === 0 && !complete) {
        complete = true;
        const seen = new Set(first.map(({ creatorId }) => creatorId));
        const everyone = await compareAll(context, model.space, score);
        ready = everyone.filter(({ creatorId }) => !seen.has(creatorId)).sort(better);
      }
      const batch = ready.slice(0, count);
      ready = ready.slice(count);
      return batch;
    },
  };
}

const nearestRows = ({ db }: Context, space: string, signature: string) => db.$queryRaw<Row[]>`
  SELECT creator_id AS "creatorId", vector FROM creator_vectors
  WHERE space = ${space} ORDER BY bit_count(signature # ${signature}::bit(256)), creator_id LIMIT ${nearest}`;

async function compareAll({ db }: Context, space: string, score: (row: Row) => Scored): Promise<Scored[]> {
  const all: Scored[] = [];
  for (let last = 0; ; ) {
    const rows = await db.$queryRaw<Row[]>`
      SELECT creator_id AS "creatorId", vector FROM creator_vectors
      WHERE space = ${space} AND creator_id > ${last} ORDER BY creator_id LIMIT ${portion}`;
    all.push(...rows.map(score));
    last = rows.at(-1)?.creatorId ?? last;
    if (rows.length < portion) return all;
  }
}
