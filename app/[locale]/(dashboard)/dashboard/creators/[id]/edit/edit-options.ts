import type { EditOptions } from "@/components/creators/edit/edit-options";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";
import type { SignedIn } from "@/lib/domain/context";
import { languageCodes, regionCodes } from "@/lib/domain/creators/places-and-languages";
import { codeNames } from "@/lib/i18n/code-names";
import { languageTags } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";

/** What a creator may be given: every region by name, the languages that are known, the market's categories. */
export async function loadEditOptions(context: SignedIn): Promise<EditOptions> {
  const { locale } = context;
  const names = codeNames(locale);
  const { compare } = new Intl.Collator(languageTags[locale]);
  const tree = await getCategoryTree(context, {});
  return {
    regions: regionCodes()
      .map((value) => ({ value, name: names.region(value) }))
      .sort((one, other) => compare(one.name, other.name)),
    languages: languageCodes.map((value) => ({ value, name: names.language(value) })),
    categories: tree
      .flatMap(({ children, ...parent }) => [parent, ...children])
      .map((category) => ({ value: String(category.id), name: localName(locale, category) })),
  };
}
