import { cookies } from "next/headers";
import { cache } from "react";
import { readSessionCookie } from "./auth/cookie";
import { db } from "./db";
import { type FoundSession, findSession } from "./domain/accounts/find-session";
import { readToken } from "./domain/accounts/token";
import type { Actor } from "./domain/context";

type Caller = { actor: Actor; via: "bearer" | "cookie" };

/**
 * Who sends a request, or null for nobody: no token, one that we did not issue, one whose session has ended. A
 * Bearer token wins over the cookie, even when it is worth nothing. Role and shop are what the rows say now.
 */
export async function authenticate(request: Request): Promise<Caller | null> {
  const { token, via } = tokenOf(request);
  const found = await findByToken(token);
  return found && { actor: found.actor, via };
}

/** The contract that issued the caller's token, by the token's word; null without one. No query. */
export async function contractOfToken(request: Request): Promise<string | null> {
  const { token } = tokenOf(request);
  const claims = token ? await readToken(token) : null;
  return claims?.contract ?? null;
}

/** The visitor's session in a server component, with the account to show; looked up once per request. */
export const getVisitor = cache(async (): Promise<FoundSession | null> => {
  const jar = await cookies();
  return findByToken(readSessionCookie(jar.toString()));
});

/** The visitor as use cases take it. */
export async function getActor(): Promise<Actor | null> {
  const visitor = await getVisitor();
  return visitor?.actor ?? null;
}

function tokenOf({ headers }: Request): { token: string | undefined; via: Caller["via"] } {
  const bearer = headers.get("authorization")?.match(/^Bearer\b\s*(.*)$/is);
  if (bearer) return { token: bearer[1], via: "bearer" };
  return { token: readSessionCookie(headers.get("cookie")), via: "cookie" };
}

async function findByToken(token: string | undefined): Promise<FoundSession | null> {
  const claims = token ? await readToken(token) : null;
  return claims && findSession(db(), claims.sessionId);
}
