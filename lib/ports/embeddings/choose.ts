import { env } from "@/lib/env";
import type { Embeddings } from "./embeddings";
import { openAiEmbeddings } from "./openai-compatible";

/** The model that is configured; null where creators are compared by words, which needs none. */
export function embeddings(): Embeddings | null {
  const { EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model, EMBEDDINGS_KEY: key } = env;
  return url && model ? openAiEmbeddings({ url, model, key }) : null;
}
