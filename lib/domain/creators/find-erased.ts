import type { SignedIn } from "../context";
import { normalizeMailbox } from "../outreach/addresses";
import { accountKeys, addressesOf, keyed } from "./creator-addresses";
import type { CreatorInput } from "./creator-input";
import { handleKeyOf } from "./merge-creator";

/** Those inputs that name an address or an account whose owner was erased on request. Two queries. */
export async function findErased({ db }: SignedIn, inputs: readonly CreatorInput[]) {
  const addressed = await Promise.all(
    inputs.map(async (input) => {
      const accounts = input.accounts.map((account) => ({ ...account, handleKey: handleKeyOf(account) }));
      const emailKey = input.email ? normalizeMailbox(input.email) : null;
      const addresses = await keyed(db, addressesOf({ emailKey, accounts }));
      return { input, keys: [...addresses.map(({ key }) => key), ...(await accountKeys(db, accounts))] };
    }),
  );
  const named = addressed.flatMap(({ keys }) => keys);
  const [addresses, accounts] = await Promise.all([
    db.suppression.findMany({
      where: { addressKey: { in: named }, reason: "ERASURE" },
      select: { addressKey: true },
    }),
    db.erasedAccount.findMany({ where: { key: { in: named } } }),
  ]);
  const erased = [...addresses.map(({ addressKey }) => addressKey), ...accounts.map(({ key }) => key)];
  const closed = new Set(erased.map((key) => Buffer.from(key).toString("hex")));
  const isErased = (keys: readonly Buffer[]) => keys.some((key) => closed.has(key.toString("hex")));
  return new Set(addressed.filter(({ keys }) => isErased(keys)).map(({ input }) => input));
}
