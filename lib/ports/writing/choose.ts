import { chatEndpoint } from "../chat-model";
import { openaiCompatible } from "./openai-compatible";
import type { WritingPort } from "./writing";

/** The model of WRITING_URL; null without one, where the embedded templates write. */
export function writingPort(): WritingPort | null {
  const endpoint = chatEndpoint();
  return endpoint && openaiCompatible(endpoint);
}
