import { contractOfToken } from "../auth";
import { type Answer, type Answerer, type RouteParams, toResponse } from "./serve";

/** How a URL that two documents claim is decided, beyond the header and the token. */
export type SharedUrl = {
  path: string;
  /** Query parameters that only one of the contracts documents. */
  parameters: Record<string, readonly string[]>;
  /** What answers when nothing has decided: one contract's name, or both bodies in one object. */
  otherwise: string;
};

/** The value of `SharedUrl.otherwise` that answers with both bodies merged. */
export const merged = "merged";

/** A route handler for a URL that several contracts claim; the rule is data, `shared`. */
export function negotiate(shared: SharedUrl, answerers: readonly Answerer[]) {
  return async (request: Request, route: RouteParams): Promise<Response> => {
    const named = await decide(shared, answerers, request);
    const chosen = answerers.find(({ contract }) => contract.name === named);
    const answers = await Promise.all(
      (chosen ? [chosen] : answerers).map(({ answer }) => answer(request, route)),
    );
    return toResponse(answers.reduce(mergeAnswers));
  };
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
  const present = new Set(new URL(request.url).searchParams.keys());
  const telling = names.filter((name) =>
    shared.parameters[name]?.some((parameter) => present.has(parameter)),
  );
  const [only] = telling;
  return telling.length === 1 && only ? only : shared.otherwise;
}

/** Two JSON objects with different keys as one; when they differ in success, the first stands alone. */
function mergeAnswers(first: Answer, second: Answer): Answer {
  if (first.status !== second.status)
    return first.status === 200 ? first : second.status === 200 ? second : first;
  const body = `${first.body.slice(0, -1)},${second.body.slice(1)}`;
  return { ...first, body };
}
