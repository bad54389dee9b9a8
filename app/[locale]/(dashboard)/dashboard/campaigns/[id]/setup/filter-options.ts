import type { FilterOptions } from "@/components/campaigns/wizard/filters-step";
import { creatorFacets } from "@/lib/domain/campaigns/creator-facets";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";
import type { SignedIn } from "@/lib/domain/context";
import { codeNames } from "@/lib/i18n/code-names";
import { localName } from "@/lib/i18n/localized-text";

/** What creators can be filtered by: what there are creators of. */
export async function loadFilterOptions(context: SignedIn): Promise<FilterOptions> {
  const { locale } = context;
  const [facets, tree] = await Promise.all([creatorFacets(context), getCategoryTree(context, {})]);
  const names = codeNames(locale);
  return {
    regions: facets.regions.map((value) => ({ value, name: names.region(value) })),
    languages: facets.languages.map((value) => ({ value, name: names.language(value) })),
    categories: tree.map((category) => ({ value: category.id, name: localName(locale, category) })),
  };
}
