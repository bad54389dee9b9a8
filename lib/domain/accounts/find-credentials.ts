import type { Role } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";

export type Credentials = { id: number; role: Role; passwordHash: string };

/**
 * The account that signs in by this username or e-mail address, ignoring case. Raw, because the index is on
 * lower(…) and Prisma's insensitive mode would read `_` as a wildcard. Should one account's username be another's
 * address, the address wins.
 */
export async function findCredentials({ db }: Context, identifier: string): Promise<Credentials | null> {
  const [account] = await db.$queryRaw<Credentials[]>`
    SELECT id, role::text AS role, password_hash AS "passwordHash" FROM users
    WHERE lower(username) = lower(${identifier}) OR lower(email) = lower(${identifier})
    ORDER BY lower(email) = lower(${identifier}) DESC NULLS LAST LIMIT 1`;
  return account ?? null;
}
