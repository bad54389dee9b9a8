import { env } from "@/lib/env";
import { modelReader } from "./openai-compatible";
import type { ReadingPort } from "./reading";

/** The model of WRITING_URL; null without one, where words alone decide. */
export function readingPort(): ReadingPort | null {
  const { WRITING_URL: url, WRITING_MODEL: model, WRITING_KEY: key } = env;
  return url && model ? modelReader({ url, model, key, totalMs: env.WRITING_SECONDS * 1000 }) : null;
}
