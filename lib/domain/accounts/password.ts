import { hash, verify } from "@node-rs/argon2";
import { DomainError } from "../errors";
import { passwordLength } from "./password-rule";

/** argon2id is the library's default algorithm; memory in KiB. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of a random password that nobody kept, at the same cost as every real one. */
export const nobodysHash =
  "$argon2id$v=19$m=19456,t=2,p=1$r3BEBaPdGAikL/zOGTMB7Q$m+uyWY+0oyDXfRQz/kJOVaEXJCBWQKciZCmGTtYxP7o";

/** Throws `account.password_length`. */
export async function hashPassword(password: string): Promise<string> {
  const { min, max } = passwordLength;
  if (password.length < min || password.length > max) {
    throw new DomainError("account.password_length", { values: { min, max } });
  }
  return hash(password, cost);
}

/** Whether the password fits; takes as long when there is no account, so that the time tells nothing. */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? nobodysHash, password).catch(() => false);
  return passwordHash !== undefined && matches;
}
