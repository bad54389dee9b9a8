import type { Db } from "@/lib/db";
import type { AddressKind, OutreachChannel, Platform } from "@/lib/generated/prisma/enums";
import { addressKey } from "../outreach/addresses";
import { channels } from "../outreach/channels";

type Reachable = {
  emailKey: string | null;
  accounts: readonly { platform: Platform; handleKey: string }[];
};

export type CreatorAddress = { kind: AddressKind; address: string };

const channelNames = ["EMAIL", "TK_DM", "TK_PLAN"] as const satisfies readonly OutreachChannel[];

/** Normalized addresses at which a creator can be written to. */
export function addressesOf({ emailKey, accounts }: Reachable): CreatorAddress[] {
  const tiktok = accounts.filter(({ platform }) => platform === "TIKTOK");
  return [
    ...(emailKey ? [{ kind: "EMAIL" as const, address: emailKey }] : []),
    ...tiktok.map(({ handleKey }) => ({ kind: "TIKTOK" as const, address: handleKey })),
  ];
}

/** Channels that lead to one of these kinds of address. */
export function channelsTo(kinds: ReadonlySet<AddressKind>): OutreachChannel[] {
  return channelNames.filter((name) => kinds.has(channels[name].address));
}

/** Keys of every account, whether it can be written to or not: what an erased creator is recognized by. */
export const accountKeys = (db: Db, accounts: Reachable["accounts"]) =>
  Promise.all(accounts.map(({ platform, handleKey }) => addressKey(db, platform, handleKey)));

/** The same addresses with the keys that suppressions are compared with. */
export function keyed(db: Db, addresses: readonly CreatorAddress[]) {
  return Promise.all(
    addresses.map(async (each) => ({ ...each, key: await addressKey(db, each.kind, each.address) })),
  );
}
