import { type LookupAddress, lookup } from "node:dns";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address";

export type Guard = {
  /** In bytes, of the body. */
  mostBytes: number;
  /** For everything, redirects included. */
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  /** Which addresses may be connected to. */
  isAllowed?: (address: string) => boolean;
};

const mostRedirects = 4;

/** Why an address was not fetched. */
export class RefusedAddress extends Error {
  override name = "RefusedAddress";
}

/**
 * What stands at an address that somebody has given. Every address that a name stands for is checked as it is connected
 * to, and again at every redirect, so that none leads into our own network. Throws `RefusedAddress`, or what the network
 * throws.
 */
export async function getGuarded(url: string, guard: Guard): Promise<Uint8Array<ArrayBuffer>> {
  const late = AbortSignal.timeout(guard.timeoutMs);
  const signal = guard.signal ? AbortSignal.any([late, guard.signal]) : late;
  let next = url;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const response = await open(addressIn(next, guard), guard, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy();
      next = new URL(headers.location, next).href;
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new RefusedAddress(`status ${statusCode}`);
    }
    return readBody(response, guard.mostBytes, signal);
  }
  throw new RefusedAddress("too many redirects");
}

function addressIn(text: string, { isAllowed = isPublicAddress }: Guard): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") throw new RefusedAddress("scheme");
  if (url.username || url.password) throw new RefusedAddress("credentials");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // A number is connected to without a look-up.
  if (isIP(host) && !isAllowed(host)) throw new RefusedAddress("address");
  return url;
}

function open(
  url: URL,
  { isAllowed = isPublicAddress }: Guard,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const guarded: LookupFunction = (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new RefusedAddress("unknown host"), "", 4);
      if (!addresses.every(({ address }) => isAllowed(address)))
        return callback(new RefusedAddress("address"), "", 4);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
  const request = url.protocol === "https:" ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const headers = { accept: "image/*", "user-agent": "jishi-pictures" };
    // A connection of its own: none that was opened under another name.
    request(url, { agent: false, headers, lookup: guarded, signal }, resolve).on("error", reject).end();
  });
}

async function readBody(
  response: IncomingMessage,
  mostBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const stop = () => response.destroy(new RefusedAddress("too late"));
  signal.addEventListener("abort", stop);
  try {
    for await (const piece of response) {
      if (!(piece instanceof Uint8Array)) continue;
      bytes += piece.byteLength;
      if (bytes > mostBytes) throw new RefusedAddress("too large");
      pieces.push(piece);
    }
  } finally {
    signal.removeEventListener("abort", stop);
    response.destroy();
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
