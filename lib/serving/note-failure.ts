import { toDomainError } from "@/lib/domain/database-errors";
import { underway } from "./underway";

/** Notes that the request under way failed for want of the database, if it did: the server then answers 503. */
export function noteFailure(error: unknown): void {
  const { kind, details } = toDomainError(error);
  const state = underway.getStore();
  if (state && kind === "unavailable") state.retryAfter = details.retryAfter ?? 1;
}
