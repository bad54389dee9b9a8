import { env } from "@/lib/env";
import { httpRetrieval } from "./http";
import type { Retrieval } from "./retrieval";

/** The service that is configured; null where the market searches in its own database. */
export function outsideRetrieval(): Retrieval | null {
  const { RETRIEVAL_URL: url, RETRIEVAL_TOKEN: token } = env;
  return url ? httpRetrieval({ url, token }) : null;
}
