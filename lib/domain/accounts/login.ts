import { createHash } from "node:crypto";
import type { Role } from "@/lib/generated/prisma/enums";
import { lookAlikeKey } from "@/lib/text/look-alike";
import type { Context } from "../context";
import { DomainError } from "../errors";
import { type Attempt, clearAttempts, countAttempts, refundAttempts } from "../limits/limits";
import { networkOf } from "../network";
import { type Credentials, findCredentials } from "./find-credentials";
import { type Device, findKnownDevice, rememberDevices } from "./known-devices";
import { openSession, type SignIn } from "./open-session";
import { verifyPassword } from "./password";
import { isSuspended, requireNotSuspended } from "./suspension";

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
 * another role are the same `auth.wrong_credentials` after the same time. Throws `auth.rate_limited`, and for who knows
 * the password of a suspended account `account.suspended` with the reason and the end.
 */
export async function login(
  context: Context,
  { identifier, password, contract, roles }: Login,
): Promise<SignIn> {
  const accounts = await findCredentials(context, identifier);
  const subject = accounts[0]
    ? String(accounts[0].id)
    : createHash("sha256").update(lookAlikeKey(identifier)).digest("hex");
  const known = await findKnownDevice(
    context,
    accounts.map(({ id }) => id),
  );
  const { own, shared } = attemptsOf(context, subject, known);
  await countAttempts(context, [own, ...shared]);

  const account = await findMatch(accounts, password);
  const admitted = account && (!roles || roles.includes(account.role));
  if (admitted && isSuspended(account, context.clock())) {
    // The password was right: who asks why again is not taken for somebody who tries passwords.
    await clearAttempts(context, own);
    await refundAttempts(context, shared);
    requireNotSuspended(account, context.clock());
  }
  const signIn = admitted ? await openSession(context, account, contract) : null;
  if (!signIn) throw new DomainError("auth.wrong_credentials");

  await clearAttempts(context, own);
  await refundAttempts(context, shared);
  await rememberDevices(context, signIn.user.id);
  return signIn;
}

/**
 * What an attempt counts against. A device from which the account signed in before has an allowance of its own, so
 * that whoever tries passwords elsewhere can't lock the owner out; a network is known like a device, but its limit
 * stays, because others may be behind it.
 */
function attemptsOf({ address }: Context, subject: string, known: Device | null) {
  const network = networkOf(address);
  const own: Attempt = known
    ? { limit: "login:device", subject: `${subject}@${known.fingerprint}` }
    : { limit: "login:pair", subject: `${subject}@${network}` };
  const shared: Attempt[] = [];
  if (network && known?.kind !== "COOKIE") shared.push({ limit: "login:address", subject: network });
  if (!known) shared.push({ limit: "login:account", subject });
  return { own, shared };
}

/** The first account that the password fits; of none, it takes as long as of one. */
async function findMatch(accounts: readonly Credentials[], password: string): Promise<Credentials | null> {
  for (const account of accounts) {
    if (await verifyPassword(account.passwordHash, password)) return account;
  }
  if (accounts.length === 0) await verifyPassword(undefined, password);
  return null;
}
