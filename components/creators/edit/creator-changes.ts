import {
  type CreatorField,
  type CreatorFormValues,
  type CreatorView,
  creatorPayload,
  formValues,
} from "./creator-form-values";

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Only what differs from what was read: what a change leaves out stays as it is. */
export function creatorChanges(values: CreatorFormValues, read: CreatorView) {
  const before = new Map<string, unknown>(Object.entries(creatorPayload(formValues(read))));
  const after = Object.entries(creatorPayload(values));
  return Object.fromEntries(after.filter(([field, value]) => !same(value, before.get(field))));
}

export const fieldsOf = (values: CreatorFormValues): CreatorField[] =>
  Object.keys(values).filter((field): field is CreatorField => field in values);

/**
 * What becomes of a change when somebody else has changed the same creator: fields that only one of both has touched are
 * as that one left them; those that both have made different things of are contested, and stand as they were typed here.
 */
export function mergeEdits(base: CreatorFormValues, mine: CreatorFormValues, theirs: CreatorFormValues) {
  const touched = (values: CreatorFormValues) =>
    fieldsOf(values).filter((field) => !same(values[field], base[field]));
  const here = new Set(touched(mine));
  const there = touched(theirs);
  const merged: CreatorFormValues = { ...mine };
  for (const field of there) if (!here.has(field)) copy(field, theirs, merged);
  const contested = there.filter((field) => here.has(field) && !same(mine[field], theirs[field]));
  return { merged, contested, adopted: there.filter((field) => !here.has(field)) };
}

/** Puts one field of a form into another. */
export function copy<F extends CreatorField>(
  field: F,
  from: CreatorFormValues,
  to: Record<F, CreatorFormValues[F]>,
): void {
  to[field] = from[field];
}
