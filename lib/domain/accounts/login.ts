import { createHash } from "node:crypto";
import type { Role } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";
import { DomainError } from "../errors";
import { findCredentials } from "./find-credentials";
import { type Attempt, clearAttempts, countAttempts, refundAttempts } from "./limits";
import { openSession, type SignIn } from "./open-session";
import { verifyPassword } from "./password";

export type Login = {
  /** A username or an e-mail address, in any case. */
  identifier: string;
  password: string;
  /** The contract whose login this is; it becomes the responseFormat of shared URLs. */
  contract: string;
  /** Whom this login admits; everyone if absent. */
  roles?: readonly Role[] | undefined;
};

/**
 * Signs in (`004 §5, §7`, `000 §1.2`, `001 用户登录`). An unknown account, a wrong password and an account of
 * another role are the same `auth.wrong_credentials` after the same time. Throws `auth.rate_limited`.
 */
export async function login(
  context: Context,
  { identifier, password, contract, roles }: Login,
): Promise<SignIn> {
  const account = await findCredentials(context, identifier);
  const subject = account
    ? String(account.id)
    : createHash("sha256").update(identifier.toLowerCase()).digest("hex");
  const pair: Attempt = { limit: "login:pair", subject: `${subject}@${context.address}` };
  const others: Attempt[] = [{ limit: "login:account", subject }];
  if (context.address) others.unshift({ limit: "login:address", subject: context.address });
  await countAttempts(context, [pair, ...others]);

  const matches = await verifyPassword(account?.passwordHash, password);
  const admitted = account && matches && (!roles || roles.includes(account.role));
  const signIn = admitted ? await openSession(context, account, contract) : null;
  if (!signIn) throw new DomainError("auth.wrong_credentials");

  await clearAttempts(context, pair);
  await refundAttempts(context, others);
  return signIn;
}
