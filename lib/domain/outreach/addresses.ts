import { createHmac } from "node:crypto";
import type { Db } from "@/lib/db";
import type { AddressKind, Platform } from "@/lib/generated/prisma/enums";
import { parseEmail } from "@/lib/text/email";

/** Providers that deliver `a.b+c@` to `ab@`, with the domains that are one. */
const gmail = new Set(["gmail.com", "googlemail.com"]);

/** What counts as the same mailbox: lower case, without a sub-address, ASCII domain. Null for what is no address. */
export function normalizeMailbox(text: string): string | null {
  const parsed = parseEmail(text.trim());
  if (!parsed) return null;
  const ascii = parsed.ascii.normalize("NFKC").toLowerCase();
  const at = ascii.lastIndexOf("@");
  const [local = ""] = ascii.slice(0, at).split("+");
  const domain = ascii.slice(at + 1);
  if (local === "") return null;
  if (gmail.has(domain)) return `${local.replaceAll(".", "")}@gmail.com`;
  return `${local}@${domain}`;
}

/** What counts as the same account of a platform: lower case, without the sign before it. Null for an empty one. */
export function normalizeHandle(text: string): string | null {
  const handle = text.normalize("NFKC").trim().replace(/^@/, "").toLowerCase();
  return handle === "" || handle.length > 100 || /\s/u.test(handle) ? null : handle;
}

let secret: Promise<Buffer> | undefined;

async function readSecret(db: Db): Promise<Buffer> {
  const { secret } = await db.storedKey.findUniqueOrThrow({ where: { name: "address" } });
  return Buffer.from(secret);
}

/**
 * A keyed hash of a normalized address, or of an account of any platform, by which it is found again after its owner was erased. The key lies in the
 * database, as changing AUTH_SECRET must not open what was closed.
 */
export async function addressKey(
  db: Db,
  kind: AddressKind | Platform,
  address: string,
): Promise<Buffer<ArrayBuffer>> {
  secret ??= readSecret(db).catch((error: unknown) => {
    secret = undefined;
    throw error;
  });
  return createHmac("sha256", await secret)
    .update(`${kind} ${address}`)
    .digest();
}

/** As much of an address as its owner's name in a list may show: `l***@qq.com`, `l***`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${[...address][0] ?? ""}***${at < 0 ? "" : address.slice(at)}`;
}
