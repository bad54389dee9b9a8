import { z } from "zod";
import { ScoringFailure, type ScoringPort } from "./scoring";

type Options = {
  url: string;
  /** Sent as a Bearer token. */
  token?: string | undefined;
  silenceMs?: number;
};

const answerSchema = z.object({
  scores: z
    .array(
      z.object({
        creator_id: z.union([z.int(), z.string().regex(/^\d{1,10}$/)]).transform(Number),
        score: z.number().min(0).max(1),
      }),
    )
    .max(10_000),
});

/** What an answer may weigh. */
const mostBytes = 2_000_000;

const yuan = (minor: number | null) => (minor === null ? null : minor / 100);

/** A service over HTTP: one POST for all creators of a task. */
export function httpScoring({ url, token, silenceMs = 30_000 }: Options): ScoringPort {
  return {
    async score({ taskId, rewardMinor, categoryId, creators }, signal) {
      const body = {
        task_id: taskId,
        reward: yuan(rewardMinor),
        category_id: categoryId === null ? null : String(categoryId),
        creators: creators.map((creator) => ({
          creator_id: String(creator.creatorId),
          price_from: yuan(creator.priceFromMinor),
          price_to: yuan(creator.priceToMinor),
          last_active_at: creator.lastActiveAt?.toISOString() ?? null,
          category_ids: creator.categoryIds.map(String),
          ...{ willing: creator.willing, answers: creator.answers },
        })),
      };
      try {
        const response = await fetch(url, {
          method: "POST",
          headers: {
            "content-type": "application/json",
            ...(token ? { authorization: `Bearer ${token}` } : {}),
          },
          body: JSON.stringify(body),
          signal: AbortSignal.any([AbortSignal.timeout(silenceMs), ...(signal ? [signal] : [])]),
          redirect: "error",
          cache: "no-store",
        });
        const text = await limited(response);
        if (!response.ok) throw new ScoringFailure(`${response.status} ${text.slice(0, 200)}`);
        const asked = new Set(creators.map(({ creatorId }) => creatorId));
        const { scores } = answerSchema.parse(JSON.parse(text));
        return new Map(
          scores.filter((one) => asked.has(one.creator_id)).map((one) => [one.creator_id, one.score]),
        );
      } catch (error) {
        if (error instanceof ScoringFailure) throw error;
        const reason = error instanceof Error ? error.message.slice(0, 300) : "no answer";
        throw new ScoringFailure(reason, { cause: error });
      }
    },
  };
}

async function limited(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new ScoringFailure("too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
