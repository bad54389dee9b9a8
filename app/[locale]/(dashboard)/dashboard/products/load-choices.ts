import type { ChangeChoices } from "@/components/seller-products/changes/change-draft";
import type { SignedIn } from "@/lib/domain/context";
import { loadFormOptions } from "./form-options";

/** The categories and tags that filters and changes of the table choose from. */
export async function loadChoices(context: SignedIn): Promise<ChangeChoices> {
  const { categories, tags } = await loadFormOptions(context);
  return { categories, tags };
}
