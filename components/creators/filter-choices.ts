import type { CategoryNode } from "@/lib/domain/categories/category-select";
import { platforms } from "@/lib/domain/creators/creator-input";
import { codeNames } from "@/lib/i18n/code-names";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import {
  type CreatorQuery,
  channelChoices,
  engagementSteps,
  type FilterName,
  followerSteps,
  languageChoices,
  priceSteps,
  regionChoices,
  sorts,
} from "./creator-query";
import type { Choice, FilterSelect } from "./filter-form";

/** The selects of the list's filters, in the language of the page. */
export function filterSelects(
  locale: Locale,
  query: CreatorQuery,
  categories: readonly CategoryNode[],
): FilterSelect[] {
  const t = getTranslator(locale, "creators");
  const format = getFormat(locale);
  const names = codeNames(locale);
  const select = (name: FilterName, label: string, choices: Choice[]): FilterSelect => {
    const value = query[name];
    // A URL may ask for what the list of choices does not have.
    const known = value === undefined || choices.some((choice) => choice.value === value);
    return { name, label, value, choices: known ? choices : [...choices, { value, label: value }] };
  };
  const numbers = (steps: readonly number[], label: (step: number) => string) =>
    steps.map((step) => ({ value: String(step), label: label(step) }));
  return [
    select(
      "platform",
      t("filters.platform"),
      platforms.map((name) => ({ value: name.toLowerCase(), label: t(`platform.${name}`) })),
    ),
    select(
      "category_id",
      t("filters.category"),
      categories.flatMap((parent) => {
        const group = localized(locale, parent.name, parent.nameEn);
        return [parent, ...parent.children].map(({ id, name, nameEn }) => ({
          value: String(id),
          label: localized(locale, name, nameEn),
          group,
        }));
      }),
    ),
    select(
      "min_followers",
      t("filters.followers"),
      numbers(followerSteps, (step) => t("filters.followersOf", { from: format.compact(step) })),
    ),
    select(
      "min_engagement_percent",
      t("filters.engagement"),
      numbers(engagementSteps, (step) => t("filters.engagementOf", { percent: step })),
    ),
    select(
      "max_price",
      t("filters.price"),
      numbers(priceSteps, (step) => t("filters.priceMax", { amount: `¥${format.number(step)}` })),
    ),
    select(
      "region",
      t("filters.region"),
      regionChoices.map((code) => ({ value: code, label: names.region(code) })),
    ),
    select(
      "language",
      t("filters.language"),
      languageChoices.map((code) => ({ value: code, label: names.language(code) })),
    ),
    select(
      "channel",
      t("filters.channel"),
      channelChoices.map((name) => ({ value: name.toLowerCase(), label: t(`channel.${name}`) })),
    ),
    select("do_not_contact", t("filters.contact"), [
      { value: "false", label: t("filters.contactNone") },
      { value: "true", label: t("filters.contactOnly") },
    ]),
  ];
}

export function sortSelect(locale: Locale, query: CreatorQuery): FilterSelect {
  const t = getTranslator(locale, "creators");
  const choices = sorts.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }));
  return { name: "sort", label: t("sort.label"), value: query.sort, choices };
}
