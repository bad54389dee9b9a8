import { randomUUID } from "node:crypto";
import { contractOfToken } from "../auth";
import { type Answer, toResponse } from "./answer";
import type { Answerer, RouteParams } from "./serve";
import type { SharedUrl } from "./shared-url";

/** A route handler for a URL that several contracts claim; the rule is data, `shared`. */
export function negotiate(shared: SharedUrl, answerers: readonly Answerer[]) {
  const handle = async (request: Request, route: RouteParams): Promise<Response> => {
    const named = await decide(shared, answerers, request);
    const chosen = answerers.find(({ contract }) => contract.name === named);
    const speaking = chosen ? [chosen] : answerers;
    const requestId = randomUUID();
    const answers = await Promise.all(speaking.map(({ answer }) => answer(request, route, requestId)));
    return toResponse(answers.reduce(mergeAnswers), request);
  };
  return Object.assign(handle, { operations: answerers.map(({ operation }) => operation) });
}

/** A contract's name, or `merged`: the header, then the token, then telling parameters, then the default. */
export async function decide(
  shared: SharedUrl,
  answerers: readonly Answerer[],
  request: Request,
): Promise<string> {
  const names = answerers.map(({ contract }) => contract.name);
  const claimed = (name: string | null | undefined): name is string => names.includes(name ?? "");
  const header = request.headers.get("api-contract")?.toLowerCase();
  if (claimed(header)) return header;
  const issuer = await contractOfToken(request);
  if (claimed(issuer)) return issuer;
  return detectByParams(shared, names, request.url) ?? shared.fallback;
}

/** The one contract that the parameters tell of; parameters of both tell nothing. */
function detectByParams(
  { parameters }: SharedUrl,
  names: readonly string[],
  url: string,
): string | undefined {
  if (!url.includes("?")) return;
  const present = new URL(url).searchParams;
  const told = names.filter((name) => parameters[name]?.some((parameter) => present.has(parameter)));
  return told.length === 1 ? told[0] : undefined;
}

/**
 * Two JSON objects as one. Successes have different keys, so that joining the strings is enough; failures may share
 * some (`message`), where the first one's stand. Of answers with different statuses one stands alone, a success first.
 */
export function mergeAnswers(first: Answer, second: Answer): Answer {
  if (first.status !== second.status) return second.status === 200 ? second : first;
  if (first.status === 200)
    return {
      ...first,
      headers: withoutEtag(first),
      body: `${first.body.slice(0, -1)},${second.body.slice(1)}`,
    };
  const own: object = JSON.parse(first.body);
  return { ...first, body: JSON.stringify({ ...own, ...JSON.parse(second.body), ...own }) };
}

/** What is joined is another answer than the one that the tag names. */
function withoutEtag({ headers: { etag: _, ...headers } }: Answer): Record<string, string> {
  return headers;
}
