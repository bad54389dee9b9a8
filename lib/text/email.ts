import punycode from "punycode.js";

/** Letters of any script and the few signs that real addresses have; no dot at either end, none beside another. */
const localPart = /^[\p{L}\p{M}\p{N}_'+-]+(?:\.[\p{L}\p{M}\p{N}_'+-]+)*$/u;

/** Labels of letters, digits and hyphens; the last is no number, so that no network address passes. */
const typedDomain = /^[\p{L}\p{M}\p{N}\-.。．｡]+$/u;
const asciiDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** Of an address in its ASCII form. (RFC 5321 §4.5.3.1.3) */
const maxBytes = 254;

/** The domain as the name servers know it: `例子.公司` is `xn--fsqu00a.xn--55qx5d`; null for what is none. */
function asciiDomainOf(domain: string): string | null {
  const url = `http://${domain}/`;
  if (!typedDomain.test(domain) || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return asciiDomain.test(hostname) ? hostname : null;
}

/** The domain as people write it; null for an ASCII form that stands for no text. */
function unicodeDomainOf(ascii: string): string | null {
  try {
    const unicode = punycode.toUnicode(ascii);
    return asciiDomainOf(unicode) === ascii ? unicode : null;
  } catch {
    return null;
  }
}

/**
 * An address in its two spellings, of which the first is kept and shown: with the domain as people write it and as the
 * name servers do. Null for a text that is no e-mail address.
 */
export function parseEmail(text: string): { email: string; ascii: string } | null {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  const domain = asciiDomainOf(text.slice(at + 1));
  const shown = domain && unicodeDomainOf(domain);
  if (!shown || !localPart.test(local)) return null;
  const ascii = `${local}@${domain}`;
  if (new TextEncoder().encode(ascii).byteLength > maxBytes) return null;
  return { email: `${local}@${shown}`, ascii };
}
