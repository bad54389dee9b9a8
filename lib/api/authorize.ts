import { authenticate } from "../auth";
import { db } from "../db";
import { recordDenied } from "../domain/audit/record-denied";
import { type Actor, type Context, createContext } from "../domain/context";
import { DomainError } from "../domain/errors";
import { type Operation, rolesOf, signatureOf } from "./contract";
import { isCrossOrigin } from "./origin";

/** Who calls an operation, and for whom a signature has yet to speak; or the refusal. */
export async function authorize(
  operation: Operation,
  request: Request,
  { origin, requestId }: { origin: string; requestId: string },
): Promise<Actor | null> {
  const { access, method } = operation;
  // Whoever signs the body is known by nothing else.
  if (signatureOf(access)) return null;
  const caller = await authenticate(request);
  // A cookie counts for a write only when our own pages sent it, and only they may set one: a foreign page could sign
  // its visitor in to an account of its own.
  const cookies = caller?.via === "cookie" || operation.signsIn;
  if (cookies && method !== "GET" && !operation.anyOrigin && isCrossOrigin(request, origin)) {
    throw new DomainError("request.cross_origin");
  }
  if (access === "public") return caller?.actor ?? null;
  if (!caller) throw new DomainError("auth.required");
  const { actor } = caller;
  const roles = rolesOf(access);
  if (!roles || roles.includes(actor.role)) return actor;
  if (roles.every((role) => role === "ADMIN")) {
    const context = createContext(db(), actor, { address: addressOf(request), requestId });
    await recordDenied(context, `${operation.contract.name}.${operation.name}`);
  }
  throw new DomainError("auth.wrong_role");
}

/** The caller's network address, which the server settles before a request gets here. */
export function addressOf({ headers }: Request): string {
  return headers.get("x-real-ip") ?? "";
}

/** What arrived, byte for byte, for whoever checks a signature over it. */
export type Signed = { bytes: Uint8Array; headers: Headers };

/** Decides whether a body is signed by who it says; throws `auth.wrong_signature` where it is not. */
export type Verify = (signed: Signed, context: Context) => void | Promise<void>;
