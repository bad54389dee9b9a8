import { chatEndpoint } from "../chat-model";
import { modelReader } from "./openai-compatible";
import type { ReadingPort } from "./reading";

/** The model of WRITING_URL; null without one, where words alone decide. */
export function readingPort(): ReadingPort | null {
  const endpoint = chatEndpoint();
  return endpoint && modelReader(endpoint);
}
