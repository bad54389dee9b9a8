import { resolve } from "node:path";
import { env } from "@/lib/env";
import { httpRpa } from "./http";
import type { RpaPort } from "./rpa";
import { sandboxRpa } from "./sandbox";

let chosen: RpaPort | undefined;

/** The service of RPA_URL, else the embedded sandbox. */
export function rpaPort(): RpaPort {
  chosen ??= env.RPA_URL
    ? httpRpa({ url: env.RPA_URL, token: env.RPA_TOKEN, silenceMs: env.OUTREACH_LEASE_SECONDS * 800 })
    : embeddedRpa();
  return chosen;
}

/** The embedded sandbox, also where RPA_URL is set: for threads that were begun without it. */
export function embeddedRpa(): RpaPort {
  return sandboxRpa(resolve(/* turbopackIgnore: true */ env.DATA_DIR, "sandbox-rpa"));
}
