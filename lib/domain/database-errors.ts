import { DomainError } from "./errors";

type Code = "service.unavailable" | "service.busy";

/** What Prisma, the driver, the socket and PostgreSQL call a database that is not there, by code. */
const unreachable = [
  ...["P1001", "P1002", "P1008", "P1017", "DatabaseNotReachable", "SocketTimeout", "ConnectionClosed"],
  ...["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ETIMEDOUT", "EPIPE"],
  ...["08000", "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03"],
];

/** It is there, but too much is asked of it at once: no connection free, a lock or a statement that took too long. */
const busy = [
  ...["P2024", "P2034", "P2037", "TransactionWriteConflict", "TooManyConnections"],
  ...["40001", "40P01", "53200", "53300", "55P03", "57014", "25P03"],
];

/** The driver and Prisma's transactions name some of these by a sentence alone. */
const sentences: readonly [RegExp, Code][] = [
  [/^Connection terminated|^Query read timeout|encountered a connection error/, "service.unavailable"],
  [/^timeout expired|Server has closed the connection/, "service.unavailable"],
  [/^timeout exceeded when trying to connect|Unable to start a transaction/, "service.busy"],
  [/expired transaction|timeout for this transaction/, "service.busy"],
];

/** Seconds after which a caller may try again. */
const patience = { "service.unavailable": 5, "service.busy": 1 } as const satisfies Record<Code, number>;

const codes = new Map<unknown, Code>([
  ...busy.map((code) => [code, "service.busy"] as const),
  ...unreachable.map((code) => [code, "service.unavailable"] as const),
]);

/** An error and what caused it, from the outside in; Prisma keeps the driver's error in `meta`. */
function* layersOf(thrown: unknown): Generator<object> {
  let layer = thrown;
  for (let depth = 0; depth < 8 && typeof layer === "object" && layer !== null; depth += 1) {
    yield layer;
    const meta = "meta" in layer && typeof layer.meta === "object" ? layer.meta : null;
    const driver = meta && "driverAdapterError" in meta ? meta.driverAdapterError : undefined;
    layer = driver ?? ("cause" in layer ? layer.cause : undefined);
  }
}

function codeOf(layer: object): Code | undefined {
  const { code, originalCode, kind }: Partial<Record<string, unknown>> = { ...layer };
  const named = codes.get(code) ?? codes.get(originalCode) ?? codes.get(kind);
  if (named) return named;
  const message = "message" in layer ? String(layer.message) : "";
  return sentences.find(([pattern]) => pattern.test(message))?.[1];
}

/**
 * Anything thrown as a failure that contracts can dress. A database that is gone, silent or overwhelmed is
 * `unavailable`, and whoever asked may try again; what is nobody's expectation is a defect.
 */
export function toDomainError(thrown: unknown): DomainError {
  for (const layer of layersOf(thrown)) {
    if (layer instanceof DomainError) return layer;
    const code = codeOf(layer);
    if (code) return new DomainError(code, { cause: thrown, retryAfter: patience[code] });
  }
  return new DomainError("internal.unexpected", { cause: thrown });
}
