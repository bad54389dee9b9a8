import pino from "pino";
import { env } from "./env";

/**
 * What an error says of itself: its type, words, stack and codes. Objects that drivers hang on their errors, such as a
 * whole connection, stay out of the log.
 */
export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  return Object.fromEntries(
    Object.entries(pino.stdSerializers.err(error)).filter(([, value]) => typeof value !== "object"),
  );
}

/** One line of JSON per event on stdout. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: describeError },
});
