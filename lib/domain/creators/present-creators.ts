import type { SignedIn } from "../context";
import { accountOf } from "../outreach/accounts";
import { mayOverwrite } from "./creator-access";
import { addressesOf, channelsTo, keyed } from "./creator-addresses";
import type { Creator, CreatorRow } from "./creator-select";

/** Suppressions that count for the caller: everybody's, and those of its own account. */
export function suppressionsFor({ actor }: Pick<SignedIn, "actor">) {
  const account = accountOf({ shopId: actor.shopId, userId: actor.id });
  return { OR: [{ scope: { not: "SELLER" as const } }, { scope: "SELLER" as const, account }] };
}

/** Rows as the caller may see them: addresses become channels. One query, whatever the number. */
export async function presentCreators(context: SignedIn, rows: readonly CreatorRow[]): Promise<Creator[]> {
  const { db, actor } = context;
  const withKeys = await Promise.all(
    rows.map(async (row) => ({ row, addresses: await keyed(db, addressesOf(row)) })),
  );
  const keys = withKeys.flatMap(({ addresses }) => addresses.map(({ key }) => key));
  const suppressed = await db.suppression.findMany({
    where: { addressKey: { in: keys }, ...suppressionsFor(context) },
    select: { addressKey: true },
  });
  const closed = new Set(suppressed.map(({ addressKey }) => Buffer.from(addressKey).toString("hex")));
  return withKeys.map(({ row, addresses }) => {
    const { emailKey, addedById, accounts, ...shown } = row;
    const open = addresses.filter(({ key }) => !closed.has(key.toString("hex")));
    return {
      ...shown,
      accounts: accounts.map(({ handleKey, ...account }) => account),
      channels: channelsTo(new Set(open.map(({ kind }) => kind))),
      doNotContact: open.length < addresses.length,
      editable: mayOverwrite(actor, row),
    };
  });
}
