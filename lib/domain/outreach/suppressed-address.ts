import type { AddressKind } from "@/lib/generated/prisma/enums";
import { normalizeHandle, normalizeMailbox } from "./addresses";

/** An address as its kind normalizes it; null for what is none of that kind. */
export function readAddress(kind: AddressKind, text: string): string | null {
  return kind === "EMAIL" ? normalizeMailbox(text) : normalizeHandle(text);
}

/** What an address that someone typed is: with a sign inside a mailbox, else an account. Null for neither. */
export function addressOf(text: string): { kind: AddressKind; address: string } | null {
  const kind = text.trim().lastIndexOf("@") > 0 ? "EMAIL" : "TIKTOK";
  const address = readAddress(kind, text);
  return address === null ? null : { kind, address };
}
