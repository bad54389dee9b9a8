import ipaddr from "ipaddr.js";
import { env } from "@/lib/env";

/** Whether people elsewhere reach us under this address: a name with a dot, or a network address that is no private one. */
export function isPublicUrl(url: string): boolean {
  const { hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host)) return ipaddr.process(host).range() === "unicast";
  return host.includes(".") && !/\.(localhost|local|internal|invalid|test|example|home\.arpa)$/.test(host);
}

/**
 * Where one click ends it (RFC 8058), and where a visitor finds the answer page in the language of the thread; null where
 * APP_URL leads nobody to us.
 */
export function unsubscribeUrlOf(
  { token, language }: { token: string; language: string },
  appUrl = env.APP_URL,
): string | null {
  return isPublicUrl(appUrl) ? `${appUrl}${language === "en" ? "/en" : ""}/u/${token}` : null;
}
