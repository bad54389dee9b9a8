import type { IncomingMessage } from "node:http";
import { env } from "../env.ts";
import { createAdmission } from "./admission.ts";

const { MAX_RUNNING: running, MAX_WAITING: waiting, MAX_WAIT_MS: patience } = env;

/** A page costs about ten times what an answer of an API costs; neither takes the other's places. */
const pages = createAdmission({
  running: Math.max(1, running >> 2),
  waiting: Math.max(1, waiting >> 3),
  patience,
});
const answers = createAdmission({ running, waiting, patience });

const free = /^\/(?:_next\/static|api\/health|media)\//;
const isAnswer = /^\/(?:api|user|shop|category|tag|product)(?:[/?]|$)/;

/** Where a request waits for its turn; files and health wait nowhere, uploads where they are received. */
export function laneOf({ url = "/", headers }: IncomingMessage) {
  if (free.test(url) || headers["content-type"]?.startsWith("multipart/")) return undefined;
  return isAnswer.test(url) ? answers : pages;
}
