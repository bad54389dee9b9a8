import type { Random } from "../random";
import { shopKinds } from "./people";
import type { Position } from "./products";

/**
 * How many products each shop may have: 90 for the demo seller, and for the others somewhat more than
 * an even share, so that few things land in a shop that is not known for them.
 */
function quotas(total: number, sellers: number): number[] {
  const share = Math.ceil((total - 90) / (sellers - 1)) + 6;
  return Array.from({ length: sellers }, (_, index) => (index === 0 ? 90 : share));
}

/** Gives every product to a shop known for its kind; what is left over goes wherever there is room. */
export function assignSellers(random: Random, positions: Position[]): number[] {
  const room = quotas(positions.length, shopKinds.length);
  const roomiest = (candidates: number[]) =>
    candidates.filter((seller) => (room[seller] ?? 0) > 0).sort((a, b) => (room[b] ?? 0) - (room[a] ?? 0))[0];
  const everyone = [...shopKinds.keys()];
  const give = (seller: number) => {
    room[seller] = (room[seller] ?? 0) - 1;
    return seller;
  };

  // The general store takes more household things, of which the specialists have too many.
  const general = new Map<string, number>();
  return positions.map(({ kind, parent }) => {
    const taken = general.get(kind) ?? 0;
    if (taken < (parent === 0 || parent === 3 ? 6 : 1) && (room[0] ?? 0) > 0) {
      general.set(kind, taken + 1);
      return give(0);
    }
    const known = everyone.filter((seller) => shopKinds[seller]?.includes(kind));
    const seller = roomiest(known) ?? roomiest(random.sample(everyone, everyone.length));
    if (seller === undefined) throw new Error("more products than the shops have room for");
    return give(seller);
  });
}
