import { resolve } from "node:path";
import { env } from "@/lib/env";
import { httpRpa } from "./http";
import type { RpaPort } from "./rpa";
import { sandboxRpa } from "./sandbox";

/** The service of RPA_URL, else the embedded sandbox. */
export function rpaPort(): RpaPort {
  if (!env.RPA_URL) return embeddedRpa();
  return httpRpa({ url: env.RPA_URL, token: env.RPA_TOKEN, silenceMs: env.OUTREACH_LEASE_SECONDS * 800 });
}

/** Where the embedded sandbox keeps its sessions. */
export function embeddedRpaFolder(): string {
  return resolve(/* turbopackIgnore: true */ env.DATA_DIR, "sandbox-rpa");
}

/** The embedded sandbox, also where RPA_URL is set: for threads that were begun without it. */
export function embeddedRpa(): RpaPort {
  return sandboxRpa(embeddedRpaFolder());
}
