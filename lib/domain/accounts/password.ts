import { hash, verify } from "@node-rs/argon2";
import { DomainError } from "../errors";
import { isCommonPassword } from "./common-passwords";
import { composePassword, hasPasswordLength, passwordLength } from "./password-rule";

/** argon2id is the library's default algorithm; memory in KiB. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of a random password that nobody kept, at the same cost as every real one. */
export const nobodysHash =
  "$argon2id$v=19$m=19456,t=2,p=1$r3BEBaPdGAikL/zOGTMB7Q$m+uyWY+0oyDXfRQz/kJOVaEXJCBWQKciZCmGTtYxP7o";

/** What an account is known by, none of which may be its password. */
export type Owner = {
  username?: string | null | undefined;
  email?: string | null | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
};

/** Of a new password. Throws `account.password_length`, and `account.password_common` for one that anyone would try. */
export async function hashPassword(password: string, owner: Owner = {}): Promise<string> {
  const { username, email, name, phone } = owner;
  if (!hasPasswordLength(password))
    throw new DomainError("account.password_length", { values: passwordLength });
  if (await isCommonPassword(password, [username, email, name, phone])) {
    throw new DomainError("account.password_common");
  }
  return hash(composePassword(password), cost);
}

/** Longer than any that was ever set, in units of UTF-16 and however decomposed. */
const longest = passwordLength.max * 8;

/** Whether the password fits; takes as long when there is no account, so that the time tells nothing. */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const known = passwordHash !== undefined && password.length <= longest ? passwordHash : nobodysHash;
  const typed = password.slice(0, longest);
  const composed = composePassword(typed);
  const matches = await fits(known, composed);
  // Passwords were once hashed as typed.
  const matchesTyped = composed !== typed && (await fits(known, typed));
  return known === passwordHash && (matches || matchesTyped);
}

const fits = (passwordHash: string, password: string) => verify(passwordHash, password).catch(() => false);
