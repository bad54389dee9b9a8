import type { z } from "zod";
import { env } from "@/lib/env";

/** An endpoint that speaks OpenAI's chat completions. */
export type ChatEndpoint = {
  /** Under which `chat/completions` lies. */
  url: string;
  model: string;
  /** Sent as a Bearer token. */
  key?: string | undefined;
  /** How long a whole answer may take. */
  totalMs: number;
};

/** The endpoint of WRITING_URL; null where none is configured. */
export function chatEndpoint(): ChatEndpoint | null {
  const { WRITING_URL: url, WRITING_MODEL: model, WRITING_KEY: key } = env;
  return url && model ? { url, model, key, totalMs: env.WRITING_SECONDS * 1000 } : null;
}

/** Loaded by the first text: most servers have no model. */
export async function loadModel({ url, model, key }: ChatEndpoint) {
  const [{ createOpenAICompatible }, { Output, streamText }] = await Promise.all([
    import("@ai-sdk/openai-compatible"),
    import("ai"),
  ]);
  // It would say at each call that the schema is not sent, which is meant.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const provider = createOpenAICompatible({
    name: "chat",
    baseURL: url,
    ...(key ? { apiKey: key } : {}),
    // Credentials and texts go nowhere else.
    fetch: (input, init) => fetch(input, { ...init, redirect: "error", cache: "no-store" }),
  });
  return { model: provider(model), Output, streamText };
}

export type ChatQuestion<T> = {
  /** Ours alone. */
  instructions: string;
  /** What people typed. */
  data: Readonly<Record<string, unknown>>;
  schema: z.ZodType<T>;
  maxTokens: number;
  temperature: number;
};

/** One JSON object from a model that is given no tools. Throws where it does not answer, or not in that shape. */
export async function askModel<T>(
  endpoint: ChatEndpoint,
  { instructions, data, schema, maxTokens, temperature }: ChatQuestion<T>,
  signal?: AbortSignal,
): Promise<T> {
  const { model, Output, streamText } = await loadModel(endpoint);
  const { output } = streamText({
    model,
    instructions,
    prompt: JSON.stringify(data),
    output: Output.object({ schema }),
    maxOutputTokens: maxTokens,
    temperature,
    maxRetries: 1,
    timeout: { totalMs: endpoint.totalMs },
    ...(signal ? { abortSignal: signal } : {}),
    // It is thrown by the output as well.
    onError: () => undefined,
  });
  return output;
}
