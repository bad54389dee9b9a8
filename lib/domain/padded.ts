/**
 * A list for Prisma's `in`, its last value repeated up to the next power of two: each length is a statement of its own
 * that every connection prepares.
 */
export function padded<T>(values: Iterable<T>): T[] {
  const list = [...values];
  const last = list.at(-1);
  if (last === undefined) return [];
  const length = 2 ** Math.ceil(Math.log2(list.length));
  return [...list, ...Array<T>(length - list.length).fill(last)];
}
