import { createMemory } from "../cache/memory";
import type { Answer } from "./answer";

/** Public answers by operation, URL, language and host. */
export const answers = createMemory<Answer>({
  maxSize: 128 * 1024 * 1024,
  sizeOf: ({ body }) => body.length * 2,
  ttl: 60_000,
});
