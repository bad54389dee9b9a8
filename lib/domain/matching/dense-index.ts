import { packDense, signatureOf } from "@/lib/ports/embeddings/dense";
import type { Embeddings } from "@/lib/ports/embeddings/embeddings";
import { wordSpace } from "@/lib/ports/retrieval/words/features";
import type { Context } from "../context";

/** Creators that are looked up at a time, and texts that are written with one statement. */
const most = 2000;
const portion = 64;

type Due = { id: number; name: string; bio: string; tags: string[] | null; hash: string };

/**
 * Has a model make the vectors of creators whose text it has not seen yet, as the words' index knows them. Each portion is
 * kept at once: who is cut off goes on there. Throws `ServiceError`.
 */
export async function indexDense(context: Context, model: Embeddings, signal?: AbortSignal): Promise<void> {
  const { db } = context;
  await db.$executeRaw`
    DELETE FROM creator_vectors d WHERE d.space = ${model.space} AND NOT EXISTS (
      SELECT 1 FROM creator_vectors w WHERE w.space = ${wordSpace} AND w.creator_id = d.creator_id)`;
  for (;;) {
    const due = await db.$queryRaw<Due[]>`
      SELECT c.id, c.name, c.bio, c.tags, encode(w.text_hash, 'hex') AS hash
      FROM creator_vectors w JOIN creators c ON c.id = w.creator_id
        LEFT JOIN creator_vectors d ON d.space = ${model.space} AND d.creator_id = w.creator_id
      WHERE w.space = ${wordSpace} AND (d.creator_id IS NULL OR d.text_hash <> w.text_hash)
      ORDER BY c.id LIMIT ${most}`;
    if (due.length === 0) return;
    for (let at = 0; at < due.length; at += portion) {
      await write(context, model, due.slice(at, at + portion), signal);
    }
  }
}

const textOf = ({ name, bio, tags }: Due) => [name, bio, (tags ?? []).join(", ")].join("\n").slice(0, 4000);

async function write({ db }: Context, model: Embeddings, due: readonly Due[], signal?: AbortSignal) {
  const vectors = await model.embed(due.map(textOf), signal);
  const rows = due.flatMap(({ id, hash }, index) => {
    const vector = vectors[index];
    if (!vector) return [];
    return {
      id,
      hash,
      signature: signatureOf(vector),
      vector: Buffer.from(packDense(vector)).toString("base64"),
    };
  });
  await db.$executeRaw`
    INSERT INTO creator_vectors (space, creator_id, signature, vector, text_hash)
    SELECT ${model.space}, r.id, r.signature::bit(256), decode(r.vector, 'base64'), decode(r.hash, 'hex')
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id int, signature text, vector text, hash text)
    ON CONFLICT (space, creator_id) DO UPDATE SET
      signature = excluded.signature, vector = excluded.vector, text_hash = excluded.text_hash`;
}
