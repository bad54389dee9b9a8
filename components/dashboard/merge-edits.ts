export const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The name of a field of a form. */
export type FieldOf<V> = Extract<keyof V, string>;

/** Fields of which somebody else has made something different meanwhile, and those of which only somebody else has. */
export type Conflict<V> = { contested: FieldOf<V>[]; adopted: FieldOf<V>[]; theirs: V };

export const fieldsOf = <V extends object>(values: V): FieldOf<V>[] =>
  Object.keys(values).filter((field): field is FieldOf<V> => field in values);

/**
 * What becomes of a change when somebody else has changed the same thing: fields that only one of both has touched are
 * as that one left them; those that both have made different things of are contested, and stand as they were typed here.
 */
export function mergeEdits<V extends object>(base: V, mine: V, theirs: V) {
  const touched = (values: V) => fieldsOf(values).filter((field) => !same(values[field], base[field]));
  const here = new Set(touched(mine));
  const there = touched(theirs);
  const merged: V = { ...mine };
  for (const field of there) if (!here.has(field)) copy(field, theirs, merged);
  const contested = there.filter((field) => here.has(field) && !same(mine[field], theirs[field]));
  return { merged, contested, adopted: there.filter((field) => !here.has(field)) };
}

/** Puts one field of a form into another. */
export function copy<V extends object, F extends keyof V>(field: F, from: V, to: V): void {
  to[field] = from[field];
}
