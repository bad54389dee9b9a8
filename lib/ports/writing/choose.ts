import { env } from "@/lib/env";
import { openaiCompatible } from "./openai-compatible";
import type { WritingPort } from "./writing";

/** The model of WRITING_URL; null without one, where the embedded templates write. */
export function writingPort(): WritingPort | null {
  const { WRITING_URL: url, WRITING_MODEL: model, WRITING_KEY: key } = env;
  return url && model ? openaiCompatible({ url, model, key, totalMs: env.WRITING_SECONDS * 1000 }) : null;
}
