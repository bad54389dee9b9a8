"use client";

import { useLocale, useTranslations } from "use-intl";
import { codeNames } from "@/lib/i18n/code-names";
import { useFormat } from "@/lib/i18n/use-format";
import type { Campaign } from "./campaign";
import type { Contested } from "./draft-store";

const names = {
  match_tags: "step.tags",
  filters: "step.filters",
  channel: "facts.channel",
  product_intro: "facts.intro",
  link: "facts.link",
  reward: "facts.reward",
  reward_amount: "facts.amount",
  requirements: "facts.requirements",
  first_approval: "approval.first_approval.label",
  answer_approval: "approval.answer_approval.label",
  willing_threshold: "match.willingness",
} as const satisfies Record<Contested, string>;

/** What the fields of a campaign are called, and what stands in them, in words. */
export function useFieldTexts() {
  const t = useTranslations("campaigns");
  const choices = useTranslations("common.choices");
  const format = useFormat();
  const locale = useLocale();
  const codes = codeNames(locale);
  const between = locale === "zh" ? "、" : ", ";

  const filtersText = (filters: Campaign["filters"]) => {
    const { platforms = [], regions = [], languages = [], category_ids = [], channel } = filters;
    const numbers = [
      ["filters.followersFrom", filters.min_followers],
      ["filters.followersTo", filters.max_followers],
      ["filters.engagement", filters.min_engagement_percent],
      ["filters.priceFrom", filters.min_price],
      ["filters.priceTo", filters.max_price],
    ] as const;
    const parts = [
      [t("filters.platforms"), platforms.map((one) => t(`platform.${one}`)).join(between)],
      ...numbers.map(([name, value]) => [t(name), value === undefined ? "" : format.number(value)]),
      [t("filters.regions"), regions.map(codes.region).join(between)],
      [t("filters.languages"), languages.map(codes.language).join(between)],
      [t("filters.categories"), category_ids.length > 0 && choices("chosen", { n: category_ids.length })],
      [t("filters.channel"), channel && t(`channel.${channel}`)],
    ];
    return parts.flatMap(([name, text]) => (text ? `${name} · ${text}` : [])).join("\n");
  };

  const texts: { [K in Contested]: (value: Campaign[K]) => string } = {
    match_tags: (tags) => tags.join(between),
    filters: filtersText,
    channel: (channel) => (channel ? t(`channel.${channel}`) : ""),
    product_intro: String,
    link: String,
    reward: String,
    reward_amount: (amount) => (amount === null ? "" : format.number(amount)),
    requirements: String,
    first_approval: (by) => t(`approval.first_approval.${by}`),
    answer_approval: (by) => t(`approval.answer_approval.${by}`),
    willing_threshold: (share) => `${Math.round(share * 100)}%`,
  };
  const textOf = <K extends Contested>(key: K, campaign: Campaign) => texts[key](campaign[key]);
  return { nameOf: (key: Contested) => t(names[key]), textOf };
}
