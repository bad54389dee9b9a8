const ourMedia = /^\/media\/[0-9a-z.-]+(?:\?w=\d+)?$/i;
const remote = /^https?:\/\//i;
const allowedScheme = /^(?:https?|mailto|tel):/i;
/** A browser reads `\` as `/`, so this names a host. */
const protocolRelative = /^[/\\]{2}/;
/** Up to the end of what could be read as a scheme. */
const schemeless = /^[^:/?#\\]*(?:[/?#\\]|$)/;

/** A browser reads an address without its control characters. */
const controls = /\p{Cc}/gu;

function asRead(address: string): string {
  const bare = address.replace(controls, "").trim();
  return protocolRelative.test(bare) ? `https://${bare.slice(2)}` : bare;
}

/** The address of a link, with https where it names no scheme but a host; null for a scheme that could run a script. */
export function safeLink(address: string): string | null {
  const read = asRead(address);
  return allowedScheme.test(read) || schemeless.test(read) ? read : null;
}

/** The address of a picture or recording from the web or our own store; null for any other. */
export function safeMediaSource(address: string): string | null {
  const read = asRead(address);
  return remote.test(read) || ourMedia.test(read) ? read : null;
}
