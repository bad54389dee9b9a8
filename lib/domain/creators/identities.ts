import type { CreatorInput } from "./creator-input";
import { handleKeyOf } from "./merge-creator";

/** What a creator is recognized by: each of its accounts. */
export function identitiesOf({ accounts }: CreatorInput): string[] {
  return accounts.map((account) => `${account.platform} ${handleKeyOf(account)}`);
}

type Placed = { index: number; input: CreatorInput };

/**
 * Inputs in groups that can each be written at once: two that name one account stand in different ones, in their order.
 */
export function wavesOf(inputs: readonly CreatorInput[]): Placed[][] {
  const lastWave = new Map<string, number>();
  const waves: Placed[][] = [];
  for (const [index, input] of inputs.entries()) {
    const identities = identitiesOf(input);
    const wave = Math.max(0, ...identities.map((identity) => (lastWave.get(identity) ?? -1) + 1));
    for (const identity of identities) lastWave.set(identity, wave);
    const group = waves[wave] ?? [];
    group.push({ index, input });
    waves[wave] = group;
  }
  return waves;
}
