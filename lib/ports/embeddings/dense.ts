/** Bits of a signature. */
const bits = 256;

/** The largest number that a byte of a vector holds. */
const most = 127;

/** Numbers of a fixed sequence, the same on every machine (mulberry32), from -1 to 1. */
function* numbers(seed: number): Generator<number> {
  let state = seed >>> 0;
  for (;;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2_147_483_648 - 1;
  }
}

const planes = new Map<number, Float32Array[]>();

function planesOf(length: number): Float32Array[] {
  const known = planes.get(length);
  if (known) return known;
  const made = Array.from({ length: bits }, (_, seed) => {
    const sequence = numbers(seed * 7919 + length);
    return Float32Array.from({ length }, () => sequence.next().value ?? 0);
  });
  planes.set(length, made);
  return made;
}

const product = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

/** On which side of 256 fixed planes a vector lies, as 0 and 1: the fewer differ, the smaller the angle. */
export const signatureOf = (vector: Float32Array): string =>
  planesOf(vector.length)
    .map((plane) => (product(plane, vector) > 0 ? "1" : "0"))
    .join("");

/** A vector's direction, a byte per number. */
export function packDense(vector: Float32Array): Uint8Array<ArrayBuffer> {
  const largest = vector.reduce((high, value) => Math.max(high, Math.abs(value)), 0) || 1;
  return new Uint8Array(Int8Array.from(vector, (value) => Math.round((value / largest) * most)).buffer);
}

/** How alike two directions are, 0 to 1; what is opposite or of another length has nothing in common. */
export function likeness(query: Float32Array, packed: Uint8Array): number {
  const stored = new Int8Array(packed.buffer, packed.byteOffset, packed.byteLength);
  if (stored.length !== query.length) return 0;
  const lengths = Math.sqrt(product(stored, stored) * product(query, query));
  return lengths === 0 ? 0 : Math.min(1, Math.max(0, product(query, stored) / lengths));
}
