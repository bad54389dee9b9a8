import type { CreatorFormValues, CreatorView } from "./creator-form-values";

/** What was typed of a creator and not saved, with the creator as it was read. */
export type KeptEdit = { read: CreatorView; values: CreatorFormValues };

export const keptName = (userId: number, id: string) => `creator-edit ${userId} ${id}`;

export const isKept = (value: unknown): value is KeptEdit => {
  const { read, values } = Object(value);
  return (
    typeof read?.updated_at === "string" && Array.isArray(values?.accounts) && Array.isArray(values.tags)
  );
};
