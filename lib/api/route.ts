import { randomUUID } from "node:crypto";
import { DomainError } from "../domain/errors";
import { toResponse } from "./answer";
import type { Contract, Operation } from "./contract";
import { preflight } from "./cors";
import { failureAnswer } from "./failure-answer";
import { mergeAnswers } from "./negotiate";
import type { RouteParams } from "./serve";

type Handle = (request: Request, route: RouteParams) => Promise<Response>;
type Handler = Handle & { operations: readonly Operation[] };

/**
 * The methods of one address, as Next wants them exported. Each handler is at the method of its operations; `HEAD`
 * answers as `GET` without the body, `OPTIONS` says what there is, and any other method is refused with 405 in the shape
 * of the contract that is at home here.
 */
export function route(...handlers: [Handler, ...Handler[]]) {
  const found = new Map(handlers.map((handler) => [handler.operations[0]?.method, handler]));
  const methods = [
    ...(found.has("GET") ? ["GET", "HEAD"] : []),
    ...["POST", "PUT", "PATCH", "DELETE"].filter((method) => handlers.some(serves(method))),
    "OPTIONS",
  ];
  const contracts = handlers.flatMap(({ operations }) => operations.map(({ contract }) => contract));
  const refuse: Handler = Object.assign(async (request: Request) => refusal(request, contracts, methods), {
    operations: [],
  });
  const options: Handler = Object.assign(async (request: Request) => preflight(request, methods), {
    operations: [],
  });
  const get = found.get("GET");
  const head: Handler = Object.assign((...args: Parameters<Handle>) => (get ?? refuse)(...args), {
    operations: [],
  });
  return {
    GET: get ?? refuse,
    HEAD: head,
    OPTIONS: options,
    POST: found.get("POST") ?? refuse,
    PUT: found.get("PUT") ?? refuse,
    PATCH: found.get("PATCH") ?? refuse,
    DELETE: found.get("DELETE") ?? refuse,
  };
}

const serves = (method: string) => (handler: Handler) => handler.operations[0]?.method === method;

/** In the contract that the caller names, if it is at home here, else as all that are: clients of each find what they read. */
function refusal(request: Request, contracts: readonly Contract[], methods: readonly string[]): Response {
  const named = request.headers.get("api-contract")?.toLowerCase();
  const chosen = contracts.filter(({ name }) => name === named);
  const speaking = new Set(chosen.length > 0 ? chosen : contracts);
  const failure = new DomainError("request.method_not_allowed");
  const requestId = randomUUID();
  const answers = [...speaking].map((contract) => failureAnswer(failure, request, { contract, requestId }));
  const { headers, ...answer } = answers.reduce(mergeAnswers);
  return toResponse({ ...answer, headers: { ...headers, allow: methods.join(", ") } }, request);
}
