import { z } from "zod";
import { postJson } from "../post-json";
import type { Retrieval } from "./retrieval";

type Options = { url: string; token?: string | undefined; timeoutMs?: number };

const id = z
  .union([z.int(), z.stringFormat("id", /^\d{1,10}$/).transform(Number)])
  .pipe(z.int().min(1).max(2_147_483_647));

const answerSchema = z.object({
  results: z.array(z.object({ creator_id: id, score: z.number().min(0).max(1) })).max(100_000),
});

/** A service that answers `POST` with `{tags, filters, limit}` by `{results: [{creator_id, score}]}`. */
export function httpRetrieval({ url, token, timeoutMs = 10_000 }: Options): Retrieval {
  return {
    async search(request, signal) {
      const { results } = await postJson({
        service: "retrieval",
        url,
        token,
        json: request,
        answer: answerSchema,
        timeoutMs,
        signal,
      });
      const best = new Map<number, number>();
      for (const { creator_id, score } of results) {
        best.set(creator_id, Math.max(score, best.get(creator_id) ?? 0));
      }
      return [...best]
        .map(([creatorId, score]) => ({ creatorId, score }))
        .sort((a, b) => b.score - a.score || a.creatorId - b.creatorId);
    },
  };
}
