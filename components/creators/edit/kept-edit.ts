import type { CreatorFormValues, CreatorView } from "./creator-form-values";

/** What was typed of a creator and not saved, with the creator as it was read. */
export type KeptEdit = { read: CreatorView; values: CreatorFormValues };

const nameOf = (id: string) => `creator-edit ${id}`;

const isKept = (value: unknown): value is KeptEdit => {
  const { read, values } = Object(value);
  return (
    typeof read?.updated_at === "string" && Array.isArray(values?.accounts) && Array.isArray(values.tags)
  );
};

/** What was typed in this tab before it was loaded anew; null for nothing, and where the browser keeps nothing. */
export function readKept(id: string): KeptEdit | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(nameOf(id)) ?? "null");
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps what is typed; null forgets it. */
export function keep(id: string, edit: KeptEdit | null): void {
  try {
    if (edit) sessionStorage.setItem(nameOf(id), JSON.stringify(edit));
    else sessionStorage.removeItem(nameOf(id));
  } catch {
    // Where nothing can be kept, leaving asks all the same.
  }
}
