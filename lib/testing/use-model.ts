import { afterEach } from "vitest";
import { env } from "@/lib/env";
import { type ChatAnswer, type ChatRequest, startChat } from "./chat-stand-in";

/** A writing model for a test at a time: each answer serves a request, the last one all that follow. */
export function useModel() {
  let server: Awaited<ReturnType<typeof startChat>> | undefined;
  afterEach(async () => {
    env.WRITING_URL = undefined;
    env.WRITING_MODEL = undefined;
    await server?.stop();
    server = undefined;
  });
  return {
    model: async (...answers: ((request: ChatRequest) => ChatAnswer)[]) => {
      server = await startChat(
        (request, nth) => (answers[nth - 1] ?? answers.at(-1))?.(request) ?? { status: 500 },
      );
      env.WRITING_URL = server.url;
      env.WRITING_MODEL = "writer";
    },
    /** What the model was asked in this test, in order. */
    asked: (): readonly ChatRequest[] => server?.requests ?? [],
  };
}
