import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "@/lib/env";
import type { Role } from "@/lib/generated/prisma/enums";

const claimsSchema = z.object({ sid: z.uuid(), contract: z.string().default("storefront") });

export type Claims = { sessionId: string; contract: string };

export type TokenSubject = {
  userId: number;
  role: Role;
  sessionId: string;
  contract: string;
  expiresAt: Date;
};

function secret(): string {
  if (!env.AUTH_SECRET) throw new Error("AUTH_SECRET is not set");
  return env.AUTH_SECRET;
}

/**
 * A next-auth JWT for a session. The row is named by the claim `sid`: next-auth gives every token a `jti` of its own
 * and a new one whenever the browser asks for its session.
 */
export function encodeToken({ userId, role, sessionId, contract, expiresAt }: TokenSubject): Promise<string> {
  const maxAge = Math.ceil((expiresAt.getTime() - Date.now()) / 1000);
  return encode({ token: { sub: String(userId), sid: sessionId, role, contract }, secret: secret(), maxAge });
}

/** What a token claims, or null for anything that we did not issue or that has expired; the row may be gone. */
export async function readToken(token: string): Promise<Claims | null> {
  return readClaims(await decode({ token, secret: secret() }).catch(() => null));
}

/** The same for a token that is decoded already. */
export function readClaims(payload: unknown): Claims | null {
  const parsed = claimsSchema.safeParse(payload);
  return parsed.success ? { sessionId: parsed.data.sid, contract: parsed.data.contract } : null;
}
