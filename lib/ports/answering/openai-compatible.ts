import { z } from "zod";
import { askModel, type ChatEndpoint } from "../chat-model";
import type { AnsweringPort } from "./answering";

/** The form that the outreach service documents. */
const answerSchema = z.object({
  reply_content: z.string().max(8000).nullable(),
  task_status: z.enum(["continue", "end"]),
});

const shape =
  'Answer with one JSON object and nothing else: {"reply_content": string or null, "task_status": "continue" or "end"}.';

/** An endpoint that speaks OpenAI's chat completions, the one that also writes. */
export function modelAnswerer(endpoint: ChatEndpoint): AnsweringPort {
  return {
    async answer({ instructions, data }, signal) {
      const asked = { instructions: `${instructions}\n\n${shape}`, data, schema: answerSchema };
      const { reply_content, task_status } = await askModel(
        endpoint,
        { ...asked, maxTokens: 1000, temperature: 0.5 },
        signal,
      );
      return { content: reply_content, ends: task_status === "end" };
    },
  };
}
