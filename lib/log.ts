import pino from "pino";
import { env } from "./env";

/** One line of JSON per event on stdout. */
export const log = pino({ level: env.LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
