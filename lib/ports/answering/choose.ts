import { chatEndpoint } from "../chat-model";
import type { AnsweringPort } from "./answering";
import { modelAnswerer } from "./openai-compatible";

/** The model of WRITING_URL; null without one, where templates answer. */
export function answeringPort(): AnsweringPort | null {
  const endpoint = chatEndpoint();
  return endpoint && modelAnswerer(endpoint);
}
