import type { Context } from "../context";
import { countAttempts } from "../limits/limits";
import { networkOf } from "../network";
import { insertUser } from "./insert-user";
import { hashPassword } from "./password";
import type { UserRow } from "./user-select";

export type Registration = {
  role: "CUSTOMER" | "SELLER";
  username?: string | undefined;
  email?: string | undefined;
  name?: string | undefined;
  phone?: string | undefined;
  password: string;
  defaultAddress?: string | null | undefined;
};

/**
 * Makes a customer's or a seller's account (`000 §1.1`, `001 用户注册`). Throws `account.username_taken`,
 * `account.email_taken`, `account.password_length`, `account.password_common`, `auth.rate_limited`.
 */
export async function registerUser(context: Context, registration: Registration): Promise<UserRow> {
  return insertUser(context, await admitRegistration(context, registration));
}

/** The row to insert, once the address has registrations left; kept out of transactions because hashing is slow. */
export async function admitRegistration(context: Context, { password, ...fields }: Registration) {
  const network = networkOf(context.address);
  if (network) await countAttempts(context, [{ limit: "register:address", subject: network }]);
  return { ...fields, passwordHash: await hashPassword(password, fields) };
}
