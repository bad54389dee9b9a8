import { same } from "@/components/dashboard/merge-edits";
import { type CreatorFormValues, type CreatorView, creatorPayload, formValues } from "./creator-form-values";

/** Only what differs from what was read: what a change leaves out stays as it is. */
export function creatorChanges(values: CreatorFormValues, read: CreatorView) {
  const before = new Map<string, unknown>(Object.entries(creatorPayload(formValues(read))));
  const after = Object.entries(creatorPayload(values));
  return Object.fromEntries(after.filter(([field, value]) => !same(value, before.get(field))));
}
