import type { SignedIn } from "../context";
import { normalizeMailbox } from "../outreach/addresses";
import { addressesOf, keyed } from "./creator-addresses";
import type { CreatorInput } from "./creator-input";
import { handleKeyOf } from "./merge-creator";

/** Those inputs that name an address whose owner was erased on request. One query. */
export async function findErased({ db }: SignedIn, inputs: readonly CreatorInput[]) {
  const addressed = await Promise.all(
    inputs.map(async (input) => {
      const accounts = input.accounts.map((account) => ({ ...account, handleKey: handleKeyOf(account) }));
      const emailKey = input.email ? normalizeMailbox(input.email) : null;
      const keys = await keyed(db, addressesOf({ emailKey, accounts }));
      return { input, keys: keys.map(({ key }) => key) };
    }),
  );
  const erased = await db.suppression.findMany({
    where: { addressKey: { in: addressed.flatMap(({ keys }) => keys) }, reason: "ERASURE" },
    select: { addressKey: true },
  });
  const closed = new Set(erased.map(({ addressKey }) => Buffer.from(addressKey).toString("hex")));
  const isErased = (keys: readonly Buffer[]) => keys.some((key) => closed.has(key.toString("hex")));
  return new Set(addressed.filter(({ keys }) => isErased(keys)).map(({ input }) => input));
}
