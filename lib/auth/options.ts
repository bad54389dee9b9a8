import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { db } from "@/lib/db";
import { findSession } from "@/lib/domain/accounts/find-session";
import { login } from "@/lib/domain/accounts/login";
import { sessionLifetimeSeconds } from "@/lib/domain/accounts/open-session";
import { readClaims } from "@/lib/domain/accounts/token";
import { createContext } from "@/lib/domain/context";
import { toDomainError } from "@/lib/domain/database-errors";
import { env } from "@/lib/env";
import { Role } from "@/lib/generated/prisma/enums";
import { log } from "@/lib/log";
import { noteFailure } from "@/lib/serving/note-failure";
import { cleanIdentifier } from "@/lib/text/clean";
import { suspensionText } from "./suspension-text";

const credentialsSchema = z.object({
  identifier: z.string().overwrite(cleanIdentifier).min(1).max(254),
  password: z.string(),
});

/** What the route tells of the caller, as if it were headers. */
const callerSchema = z.object({ "x-real-ip": z.string().catch(""), "jishi-device": z.string().optional() });

/** Opens the row that the browser's token will name. Null is next-auth's word for wrong credentials. */
async function authorize(credentials: unknown, headers: Record<string, unknown> = {}) {
  const parsed = credentialsSchema.safeParse(credentials);
  if (!parsed.success) return null;
  const { "x-real-ip": address, "jishi-device": device } = callerSchema.parse(headers);
  const context = createContext(db(), null, { address, device });
  try {
    const { sessionId, user } = await login(context, { ...parsed.data, contract: "storefront" });
    return { id: String(user.id), sessionId };
  } catch (error) {
    const { code, details } = toDomainError(error);
    if (code === "auth.wrong_credentials") return null;
    if (code === "internal.unexpected") log.error({ err: error });
    // The message goes to the browser in an address.
    throw new Error(code === "account.suspended" ? suspensionText(details.values) : code);
  }
}

/** What the browser may know; it travels from the jwt callback to the session callback inside the token. */
const visibleSchema = z.object({
  user: z.object({
    id: z.number(),
    role: z.enum(Role),
    name: z.string().nullable(),
    username: z.string().nullable(),
    shopId: z.number().nullable(),
  }),
  expires: z.string(),
});

/** Nobody knows whether the session has ended: the route answers 503 and the browser keeps its cookie. */
function unreadable(error: unknown): never {
  noteFailure(error);
  throw error;
}

/** The claims of the next token, or null if the session has ended. */
async function renewedClaims(token: unknown) {
  const claims = readClaims(token);
  const found = claims && (await findSession(db(), claims.sessionId).catch(unreadable));
  if (!found) return null;
  const { actor, user, expiresAt } = found;
  return {
    sub: String(actor.id),
    sid: actor.sessionId,
    role: actor.role,
    contract: actor.contract,
    visible: visibleSchema.parse({ user, expires: expiresAt.toISOString() }),
  };
}

export const authOptions: NextAuthOptions = {
  secret: env.AUTH_SECRET,
  session: { strategy: "jwt", maxAge: sessionLifetimeSeconds },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    CredentialsProvider({
      credentials: { identifier: {}, password: { type: "password" } },
      authorize: (credentials, request) => authorize(credentials, request.headers),
    }),
  ],
  callbacks: {
    async jwt({ token, user }) {
      const claims = await renewedClaims(user ? { sub: user.id, sid: user.sessionId } : token);
      // next-auth 4 has no other way to end a session: it answers {} and removes the cookie.
      if (!claims) throw new Error("the session has ended");
      return claims;
    },
    session: ({ token }) => visibleSchema.parse(token.visible),
  },
  events: {
    async signOut({ token }) {
      const claims = readClaims(token);
      if (claims) await db().session.deleteMany({ where: { id: claims.sessionId } });
    },
  },
  logger: {
    // A cookie that is garbage, old or ended is no fault of ours.
    error: (code, detail) => log[code === "JWT_SESSION_ERROR" ? "debug" : "error"]({ code, detail }),
    warn: (code) => log.warn({ code }),
    debug: (code, detail) => log.debug({ code, detail }),
  },
};
