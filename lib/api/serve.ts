import { randomUUID } from "node:crypto";
import { deviceCookie, newDevice, readDevice } from "../auth/device";
import { db, replica } from "../db";
import { type Context, createContext } from "../domain/context";
import type { TwoSteps } from "../domain/two-steps";
import { type Answer, toResponse } from "./answer";
import { addressOf, authorize, type Verify } from "./authorize";
import { bodyOf } from "./body";
import { drainUnread } from "./bytes";
import type { ContextOf, Contract, Operation } from "./contract";
import { parseWire } from "./failure";
import { failureAnswer } from "./failure-answer";
import { wantsFile } from "./file-choice";
import { answerOnce } from "./idempotency";
import { admitUpload, countCall } from "./limits";
import { originOf, viewOf } from "./origin";
import { present } from "./present";
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

/** Whoever admits a signature says how it is checked. */
type VerifyOf<Op extends Operation> = Op["access"] extends { signature: readonly string[] } ? [Verify] : [];

/** A use case behind an operation: the Next route handler. The compiler refuses a use case that does not fit. */
export function serve<Op extends Operation>(operation: Op, useCase: UseCaseOf<Op>, ...verify: VerifyOf<Op>) {
  const { answer } = bind(operation, useCase, ...verify);
  const handle = async (request: Request, route: RouteParams) =>
    toResponse(await answer(request, route), request);
  // The coverage test asks a route which operations it serves.
  return Object.assign(handle, { operations: [operation] });
}

/** `serve` one step earlier, for URLs that several contracts share. */
export function bind<Op extends Operation>(
  operation: Op,
  useCase: UseCaseOf<Op>,
  ...[verify]: VerifyOf<Op>
): Answerer {
  const { contract } = operation;
  return {
    contract,
    operation,
    async answer(request, route, requestId = randomUUID()) {
      try {
        return await run({ operation, useCase: useCase as never, verify, request, route, requestId });
      } catch (thrown) {
        await drainUnread(request);
        return failureAnswer(thrown, request, { contract, operation, requestId });
      }
    },
  };
}

type UseCase = ((context: Context, input: unknown) => Promise<unknown>) &
  Partial<TwoSteps<Context, unknown, unknown, unknown>>;

type Call = {
  operation: Operation;
  useCase: UseCase;
  verify: Verify | undefined;
  request: Request;
  route: RouteParams;
  requestId: string;
};

async function run(call: Call): Promise<Answer> {
  const { operation, request, requestId } = call;
  const locale = localeOf(request);
  const origin = originOf(request);
  const actor = await authorize(operation, request, { origin, requestId });
  // A replica may lag: an answer that is kept until its tags expire is not read there.
  const database = operation.method === "GET" && !actor && !operation.cacheTags ? replica() : db();
  const device = readDevice(request.headers.get("cookie")) ?? (operation.signsIn ? newDevice() : undefined);
  const address = addressOf(request);
  const userAgent = request.headers.get("user-agent")?.slice(0, 512) ?? "";
  const context = createContext(database, actor, { locale, address, userAgent, device, origin, requestId });
  await countCall(context, operation, request);
  const giveBack = await admitUpload(context, operation, request);
  try {
    return await answerTo(call, context);
  } finally {
    await giveBack();
  }
}

async function answerTo(
  { operation, useCase, verify, request, route }: Call,
  context: Context,
): Promise<Answer> {
  const { actor, device, locale, origin } = context;
  const body = await bodyOf(request, operation, (signed) => verify?.(signed, context));
  try {
    const wire = {
      params: parseWire(operation.params, await route.params, locale),
      query: parseWire(operation.query, queryOf(new URL(request.url)), locale),
      body: parseWire(body.schema, body.value, locale),
    };
    const input = operation.input(wire as never, viewOf(origin, locale));
    const answerWith = (result: unknown) => {
      const answer = present(operation, result, { origin, locale, asFile: wantsFile(operation, request) });
      if (!operation.signsIn || !device) return answer;
      return { ...answer, cookies: [deviceCookie(device, origin.startsWith("https://"))] };
    };
    const { prepare, complete } = useCase;
    const steps =
      prepare && complete
        ? {
            prepare: () => prepare(context, input),
            compute: async (within: Context, prepared: unknown) =>
              answerWith(await complete(within, prepared)),
          }
        : { compute: async (within: Context) => answerWith(await useCase(within, input)) };
    // Only anonymous reads are kept: whoever is signed in may see more.
    return operation.cacheTags && !actor
      ? await keptAnswer({ operation, wire, origin, locale }, () => steps.compute(context, undefined))
      : await answerOnce({ operation, wire, request }, context, steps);
  } finally {
    await body.discard?.();
  }
}
