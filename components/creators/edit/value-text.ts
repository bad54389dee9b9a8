"use client";

import { useLocale, useTranslations } from "use-intl";
import { platforms } from "@/lib/contracts/campaign-enums";
import { codeNames } from "@/lib/i18n/code-names";
import type { CreatorField, CreatorFormValues } from "./creator-form-values";
import type { EditOptions } from "./edit-options";

const labels = {
  name: "edit.name",
  bio: "profile.about",
  language: "profile.language",
  languages: "profile.languages",
  region: "profile.region",
  accounts: "profile.accounts",
  category_ids: "profile.categories",
  tags: "profile.tags",
  price_from: "edit.priceFrom",
  price_to: "edit.priceTo",
  email: "edit.email",
  remove_email: "edit.removeEmail",
} as const satisfies Record<CreatorField, string>;

/** Fields and what stands in them, in words. */
export function useValueText({ categories }: Pick<EditOptions, "categories">) {
  const t = useTranslations("creators");
  const names = codeNames(useLocale());
  const category = (id: string) => categories.find(({ value }) => value === id)?.name ?? id;
  const accounts = ({ accounts }: CreatorFormValues) =>
    accounts.map(({ platform, handle, followers, engagement_percent: percent }) =>
      [`${t(`platform.${platforms[platform]}`)} @${handle}`, followers, `${percent || 0}%`].join(" · "),
    );
  const textOf = (field: CreatorField, values: CreatorFormValues): string => {
    switch (field) {
      case "accounts":
        return accounts(values).join("\n");
      case "category_ids":
        return values.category_ids.map(category).join(" · ");
      case "languages":
        return values.languages.map(names.language).join(" · ");
      case "tags":
        return values.tags.join(" · ");
      case "language":
        return names.language(values.language);
      case "region":
        return values.region && names.region(values.region);
      default:
        return String(values[field]);
    }
  };
  return {
    labelOf: (field: CreatorField) => t(labels[field]),
    textOf: (field: CreatorField, values: CreatorFormValues) => textOf(field, values) || t("profile.none"),
  };
}
