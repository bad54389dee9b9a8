import type { Operation } from "./contract";

function isOperation(value: unknown): value is Operation {
  return (
    typeof value === "object" && value !== null && "method" in value && "path" in value && "contract" in value
  );
}

/** The operations among a contract module's exports, in the order of their paths. */
export function operationsOf(module: Record<string, unknown>): Operation[] {
  return Object.values(module)
    .filter(isOperation)
    .sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method));
}

/** Every path at which an operation answers: its own, its aliases, and with `/api` where the document has none. */
export function pathsOf(operation: Operation): string[] {
  return [operation.path, ...(operation.aliases ?? [])].map((path) =>
    path.startsWith("/api/") ? path : `/api${path}`,
  );
}
