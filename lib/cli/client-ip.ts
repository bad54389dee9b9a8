import type { IncomingMessage } from "node:http";

type Headers = IncomingMessage["headers"];

const forwarded = /^(x-forwarded-.*|x-real-ip|forwarded|cf-connecting-ip|true-client-ip)$/;

// A socket that listens on IPv6 shows IPv4 callers as ::ffff:203.0.113.7.
const plain = (address: string) => address.trim().replace(/^::ffff:/, "");

/**
 * Leaves one truth about who calls: `x-real-ip` and `x-forwarded-for` hold the caller's address, and what the caller
 * wrote there itself is gone. Behind `trusted` proxies the address is the one that the outermost of them saw, and
 * their host and protocol stand.
 */
export function resolveClientIp(headers: Headers, socketAddress: string, trusted: number): void {
  const chain = String(headers["x-forwarded-for"] ?? "").split(",");
  const seen = chain.map(plain).filter((address) => address !== "");
  const { "x-forwarded-host": host, "x-forwarded-proto": protocol } = headers;
  for (const name of Object.keys(headers)) if (forwarded.test(name)) delete headers[name];
  const behindProxy = trusted > 0 && seen.length > 0;
  const caller = behindProxy ? seen[Math.max(0, seen.length - trusted)] : undefined;
  headers["x-forwarded-for"] = caller ?? plain(socketAddress);
  headers["x-real-ip"] = caller ?? plain(socketAddress);
  if (trusted > 0 && host) headers["x-forwarded-host"] = host;
  if (trusted > 0 && protocol) headers["x-forwarded-proto"] = protocol;
}
