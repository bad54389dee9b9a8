import { env } from "@/lib/env";
import type { Context } from "../context";

/** Scheme, host and the start of a path that may be ours; bounded, so that no text makes it slow. */
const storedFile = /(?:https?:)?\/\/([a-z0-9.\-:[\]]{1,255})(?=\/media\/[0-9a-f]{20}(?![0-9a-f/]))/gi;

/** An address without a scheme where one begins: a whole text, an attribute, a Markdown link. */
const withoutScheme = /(^|(?:src|href|poster)\s{0,3}=\s{0,3}["']?|\]\(\s{0,3}<?)\/\/(?=[a-z0-9])/gi;

/**
 * A text or an address as it is kept: files of ours by a path, so that they outlive a change of host (APP_URL and
 * the host of the request are ours); others with a scheme, since what reads them later may have none to add.
 */
export function keepAddresses(context: Pick<Context, "origin">, text: string): string {
  if (!text.includes("//")) return text;
  const hosts = [env.APP_URL, context.origin].map((url) => url.replace(/^https?:\/\//, "").toLowerCase());
  return text
    .replace(storedFile, (start, host: string) => (hosts.includes(host.toLowerCase()) ? "" : start))
    .replace(withoutScheme, "$1https://");
}
