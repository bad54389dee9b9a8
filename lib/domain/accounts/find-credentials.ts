import type { Role } from "@/lib/generated/prisma/enums";
import { parseEmail } from "@/lib/text/email";
import type { Context } from "../context";
import type { Suspendable } from "./suspension";

export type Credentials = Suspendable & { id: number; role: Role; passwordHash: string };

/**
 * The accounts that may sign in by this username or e-mail address, in any spelling that looks like it. More than one
 * only among those from before names that look alike, or that look like an address, were refused: whose name or
 * address is exactly this comes first, then the older. Addresses from before domains of any script have theirs in ASCII.
 */
export async function findCredentials({ db }: Context, identifier: string): Promise<Credentials[]> {
  const { email, ascii } = parseEmail(identifier) ?? { email: identifier, ascii: identifier };
  return db.$queryRaw<Credentials[]>`
    SELECT id, role::text AS role, password_hash AS "passwordHash",
      suspended_at AS "suspendedAt", suspended_until AS "suspendedUntil", suspended_for AS "suspendedFor" FROM users
    WHERE username_key = look_alike_key(${identifier}) OR lower(email) IN (lower(${email}), lower(${ascii}))
    ORDER BY (lower(username) = lower(${identifier}) OR lower(email) IN (lower(${email}), lower(${ascii}))) IS TRUE DESC, id
    LIMIT 3`;
}
