import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { env } from "../env.ts";
import { themeScript } from "./theme-script.ts";

const always: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
};

const uploads = env.UPLOADTHING_TOKEN
  ? ` https://*.uploadthing.com ${env.UPLOADTHING_API_URL ?? ""}`.trimEnd()
  : "";

/**
 * What a page may load. Pictures and films of a product may lie anywhere, as sellers name them; on a page over https
 * browsers ask for those named over http by https.
 */
const page = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' http: https: data: blob:",
  "media-src 'self' http: https: blob:",
  "font-src 'self'",
  `connect-src 'self'${uploads}`,
  "object-src 'none'",
  "frame-src https:",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

const themeHash = hashOf(themeScript);

/** The policy of what is no page: should a browser show it, nothing in it works. */
const apart = "default-src 'none'; frame-ancestors 'none'";

/** The policy of a page rendered for one request: Next gives its scripts the nonce. */
export function policyWithNonce(nonce: string): string {
  return `${page}; script-src 'self' 'nonce-${nonce}' ${themeHash}`;
}

const inline = /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** The policy of a page that many are sent: it names the scripts inside by their hashes. */
export function policyWithHashes(html: string): string {
  const hashes = new Set(Array.from(html.matchAll(inline), ([, script = ""]) => hashOf(script)));
  return [page, `script-src 'self' ${[...hashes].join(" ")}`].join("; ").trimEnd();
}

/** Adds what every answer carries, where it does not say otherwise itself. */
export function addSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(always)) {
    if (!response.hasHeader(name)) response.setHeader(name, value);
  }
  // A 304 keeps the policy of the page that the browser has.
  if (response.statusCode === 304) return;
  if (!response.hasHeader("content-security-policy")) response.setHeader("content-security-policy", apart);
}

/** Browsers that came by https once never come back without it. `protocol` is the proxy's word, if one is trusted. */
export function addTransportSecurity(response: ServerResponse, protocol: unknown): void {
  if (protocol === "https" || env.APP_URL.startsWith("https:")) {
    response.setHeader("strict-transport-security", "max-age=31536000");
  }
}
