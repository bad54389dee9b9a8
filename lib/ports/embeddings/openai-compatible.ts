import { z } from "zod";
import { postJson } from "../post-json";
import { ServiceError } from "../service-error";
import type { Embeddings } from "./embeddings";

type Options = {
  /** Below which `embeddings` lies. */
  url: string;
  model: string;
  key?: string | undefined;
  timeoutMs?: number;
};

/** Texts of one request: services refuse more. */
const portion = 64;
const longest = 8192;

const answerSchema = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1).max(longest) })),
});

/** OpenAI's `POST /embeddings`, as vLLM, Ollama and many others have it, too. */
export function openAiEmbeddings({ url, model, key, timeoutMs = 30_000 }: Options): Embeddings {
  const address = `${url.replace(/(?<!\/)\/+$/, "")}/embeddings`;
  async function ask(input: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    const { data } = await postJson({
      service: "embeddings",
      url: address,
      token: key,
      json: { model, input, encoding_format: "float" },
      answer: answerSchema,
      timeoutMs,
      signal,
    });
    const vectors = data.toSorted((a, b) => a.index - b.index);
    const length = vectors[0]?.embedding.length;
    const fits = vectors.every(({ index, embedding }, at) => index === at && embedding.length === length);
    if (!fits || vectors.length !== input.length) {
      throw new ServiceError("embeddings", "bad_answer", { detail: "not one vector for each text" });
    }
    return vectors.map(({ embedding }) => Float32Array.from(embedding));
  }
  return {
    space: `model:${model}`,
    async embed(texts, signal) {
      const vectors: Float32Array[] = [];
      for (let at = 0; at < texts.length; at += portion) {
        vectors.push(...(await ask(texts.slice(at, at + portion), signal)));
      }
      return vectors;
    },
  };
}
