import { randomUUID } from "node:crypto";
import { authenticate } from "../auth";
import { deviceCookie, newDevice, readDevice } from "../auth/device";
import { db, replica } from "../db";
import { recordDenied } from "../domain/audit/record-denied";
import { type Actor, type Context, createContext } from "../domain/context";
import { DomainError } from "../domain/errors";
import type { Locale } from "../i18n/locales";
import { type Answer, toResponse } from "./answer";
import { bodyOf } from "./body";
import type { ContextOf, Contract, Operation } from "./contract";
import { parseWire } from "./failure";
import { failureAnswer } from "./failure-answer";
import { isCrossOrigin, originOf, viewOf } from "./origin";
import { localeOf, queryOf } from "./request";
import { keptAnswer } from "./response-cache";

export type RouteParams = { params: Promise<Record<string, string | string[] | undefined>> };

/** Anything that answers a request in one contract's responseFormat. */
export type Answerer = {
  contract: Contract;
  operation: Operation;
  /** `requestId` names the request where several contracts answer it. */
  answer(request: Request, route: RouteParams, requestId?: string): Promise<Answer>;
};

/** The use case that an operation asks for: what its `input` makes in, what its `present` takes out. */
type UseCaseOf<Op extends Operation> = (
  context: ContextOf<Op>,
  input: ReturnType<Op["input"]>,
) => Promise<Parameters<Op["present"]>[0]>;

const jsonType = "application/json; charset=utf-8";

/** A use case behind an operation: the Next route handler. The compiler refuses a use case that does not fit. */
export function serve<Op extends Operation>(operation: Op, useCase: UseCaseOf<Op>) {
  const { answer } = bind(operation, useCase);
  const handle = async (request: Request, route: RouteParams) =>
    toResponse(await answer(request, route), request);
  // The coverage test asks a route which operations it serves.
  return Object.assign(handle, { operations: [operation] });
}

/** `serve` one step earlier, for URLs that several contracts share. */
export function bind<Op extends Operation>(operation: Op, useCase: UseCaseOf<Op>): Answerer {
  const { contract } = operation;
  return {
    contract,
    operation,
    async answer(request, route, requestId = randomUUID()) {
      try {
        return await run(operation, useCase as never, request, route, requestId);
      } catch (thrown) {
        return failureAnswer(thrown, request, { contract, operation, requestId });
      }
    },
  };
}

async function run(
  operation: Operation,
  useCase: (context: Context, input: unknown) => Promise<unknown>,
  request: Request,
  route: RouteParams,
  requestId: string,
): Promise<Answer> {
  const locale = localeOf(request);
  const origin = originOf(request);
  const actor = await authorize(operation, request, origin, requestId);
  const body = await bodyOf(request, operation);
  try {
    const wire = {
      params: parseWire(operation.params, await route.params, locale),
      query: parseWire(operation.query, queryOf(new URL(request.url)), locale),
      body: parseWire(body.schema, body.value, locale),
    };
    const address = addressOf(request);
    // A replica may lag: an answer that is kept until its tags expire is not read there.
    const database = operation.method === "GET" && !actor && !operation.cacheTags ? replica() : db();
    const device = readDevice(request.headers.get("cookie")) ?? (operation.signsIn ? newDevice() : undefined);
    const userAgent = request.headers.get("user-agent")?.slice(0, 512) ?? "";
    const context = createContext(database, actor, { locale, address, userAgent, device, origin, requestId });
    const compute = async () => {
      const result = await useCase(context, operation.input(wire as never, viewOf(origin, locale)));
      const answer = present(operation, result, origin, locale);
      if (!operation.signsIn || !device) return answer;
      return { ...answer, cookies: [deviceCookie(device, origin.startsWith("https://"))] };
    };
    // Only anonymous reads are kept: whoever is signed in may see more.
    if (actor || !operation.cacheTags) return await compute();
    return await keptAnswer({ operation, wire, origin, locale }, compute);
  } finally {
    await body.discard?.();
  }
}

/** The caller's network address, which the server settles before a request gets here. */
function addressOf({ headers }: Request): string {
  return headers.get("x-real-ip") ?? "";
}

/**
 * Who calls, or the refusal. A cookie counts for a write only when our own pages sent it, and only they may set one:
 * a foreign page could sign its visitor in to an account of its own.
 */
async function authorize(
  operation: Operation,
  request: Request,
  origin: string,
  requestId: string,
): Promise<Actor | null> {
  const caller = await authenticate(request);
  const { access, method } = operation;
  const cookies = caller?.via === "cookie" || operation.signsIn;
  if (cookies && method !== "GET" && isCrossOrigin(request, origin)) {
    throw new DomainError("request.cross_origin");
  }
  if (access === "public") return caller?.actor ?? null;
  if (!caller) throw new DomainError("auth.required");
  const { actor } = caller;
  if (access === "user" || access.includes(actor.role)) return actor;
  if (access.every((role) => role === "ADMIN")) {
    const context = createContext(db(), actor, { address: addressOf(request), requestId });
    await recordDenied(context, `${operation.contract.name}.${operation.name}`);
  }
  throw new DomainError("auth.wrong_role");
}

function present(operation: Operation, result: unknown, origin: string, locale: Locale): Answer {
  const { responseFormat } = operation.contract;
  const view = viewOf(origin, locale);
  const status = operation.status ?? 200;
  const own = operation.headers?.(result, view);
  if (status === 204) return { status, body: "", headers: { ...own } };
  const headers = { "content-type": jsonType, ...own };
  const data: unknown = operation.output.parse(operation.present(result, view));
  const message = operation.message?.[locale] ?? responseFormat.success.message[locale];
  const { success } = responseFormat;
  return { status, body: JSON.stringify(success.body(data, message), success.replacer), headers };
}
