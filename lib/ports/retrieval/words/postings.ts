/** Creators of one block share the upper half of their ids. */
export const blockSize = 65_536;

export const blockOf = (creatorId: number) => Math.floor(creatorId / blockSize);

/** The row of a block that counts its creators. */
export const countFeature = 0;

/** Pairs of a place in the block and a weight, by place. */
export type Entries = Uint16Array;

/** Bytes from the database as numbers; they lie anywhere in memory, and 16-bit numbers may not. */
export function unpackEntries(bytes: Uint8Array): Entries {
  if (bytes.byteOffset % 2 === 0)
    return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
  return new Uint16Array(new Uint8Array(bytes).buffer);
}

export const packEntries = (entries: Entries): Buffer =>
  Buffer.from(entries.buffer, entries.byteOffset, entries.byteLength);

/**
 * Entries with changes worked in: both in the order of their places, a change with weight 0 takes its creator out. In
 * time linear in both.
 */
export function mergeEntries(before: Entries, changes: Entries): Entries {
  const merged = new Uint16Array(before.length + changes.length);
  let [length, old, next] = [0, 0, 0];
  const push = (place = 0, weight = 0) => {
    merged[length] = place;
    merged[length + 1] = weight;
    length += 2;
  };
  while (old < before.length || next < changes.length) {
    const oldPlace = before[old] ?? blockSize;
    const place = changes[next] ?? blockSize;
    if (oldPlace < place) push(oldPlace, before[old + 1]);
    else if (changes[next + 1] !== 0) push(place, changes[next + 1]);
    if (oldPlace <= place) old += 2;
    if (place <= oldPlace) next += 2;
  }
  return merged.slice(0, length);
}
