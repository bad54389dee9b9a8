import { createHash } from "node:crypto";
import { createMemory } from "../cache/memory";
import { textBytes } from "../cache/shared-memory";
import { env } from "../env";
import type { Locale } from "../i18n/locales";
import type { Answer } from "./answer";
import type { Operation } from "./contract";

/** Public answers by operation, parsed input, language and host. */
const answers = createMemory<Answer>({
  name: "answers",
  sizeOf: ({ body }) => textBytes(body) + 200,
  ttl: 60_000,
});

const maxOrigins = 16;

/** Hosts whose answers are kept: a caller can make up any number of them. */
const origins = new Set([new URL(env.APP_URL).origin]);

function isKept(origin: string): boolean {
  if (origins.size < maxOrigins) origins.add(origin);
  return origins.has(origin);
}

type Asked = { operation: Operation; wire: Record<string, unknown>; origin: string; locale: Locale };

/** The answer to a public read, kept until one of its tags expires. What no schema reads makes no entry of its own. */
export async function keptAnswer(
  { operation, wire, origin, locale }: Asked,
  compute: () => Promise<Answer>,
): Promise<Answer> {
  if (!isKept(origin)) return compute();
  const key = JSON.stringify([operation.contract.name, operation.name, locale, origin, wire]);
  const tags = operation.cacheTags?.(wire as never) ?? [];
  return answers.find(key) ?? answers.compute(key, tags, () => compute().then(withEtag), isSuccess);
}

const isSuccess = ({ status }: Answer) => status === 200;

/** So that whoever kept a copy need not be sent it again. */
function withEtag(answer: Answer): Answer {
  const etag = `"${createHash("sha1").update(answer.body).digest("base64url")}"`;
  return { ...answer, headers: { ...answer.headers, etag } };
}
