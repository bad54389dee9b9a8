"use client";

import { useTranslations } from "use-intl";
import { Card, CardBody } from "@/components/ui/card";
import { ChoiceChips } from "@/components/ui/choice-chips";
import { channelSchema, platformSchema } from "@/lib/contracts/campaign-enums";
import { AudienceCount } from "./audience-count";
import type { Campaign } from "./campaign";
import { useDraft } from "./draft-context";
import { RangeFields } from "./range-fields";

type Filters = Campaign["filters"];
type Named = { value: string; name: string };

export type FilterOptions = {
  regions: readonly Named[];
  languages: readonly Named[];
  categories: readonly { value: number; name: string }[];
};

/** Without what is empty: a filter that is not set is absent. */
function cleaned(filters: Filters): Filters {
  return Object.fromEntries(
    Object.entries(filters).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value[0]),
    ),
  );
}

/** Which creators come into question, and how many these are. */
export function FiltersStep({ options }: { options: FilterOptions }) {
  const t = useTranslations("campaigns");
  const { store, campaign } = useDraft();
  const { filters } = campaign;
  const locked = campaign.status === "matching" || campaign.started_at !== null;
  const change = (part: Filters) => store.change({ filters: cleaned({ ...filters, ...part }) });
  return (
    <Card>
      <CardBody>
        <fieldset disabled={locked} className="grid min-w-0 gap-6">
          <legend className="sr-only">{t("step.filters")}</legend>
          {locked && <p className="text-ink-soft text-sm">{t("tags.locked")}</p>}
          <ChoiceChips
            label={t("filters.platforms")}
            hint={t("filters.any")}
            options={platformSchema.options.map((value) => ({ value, name: t(`platform.${value}`) }))}
            chosen={filters.platforms ?? []}
            onChange={(platforms) => change({ platforms })}
          />
          <RangeFields filters={filters} onChange={change} />
          <ChoiceChips
            label={t("filters.regions")}
            hint={t("filters.any")}
            options={options.regions}
            chosen={filters.regions ?? []}
            onChange={(regions) => change({ regions })}
          />
          <ChoiceChips
            label={t("filters.languages")}
            hint={t("filters.languagesHint")}
            options={options.languages}
            chosen={filters.languages ?? []}
            onChange={(languages) => change({ languages })}
          />
          <ChoiceChips
            label={t("filters.categories")}
            hint={t("filters.any")}
            options={options.categories}
            chosen={filters.category_ids ?? []}
            onChange={(category_ids) => change({ category_ids })}
          />
          <ChoiceChips
            label={t("filters.channel")}
            hint={t("filters.channelHint")}
            options={channelSchema.options.map((value) => ({ value, name: t(`channel.${value}`) }))}
            chosen={filters.channel ? [filters.channel] : []}
            onChange={(channels) => change({ channel: channels.at(-1) })}
          />
        </fieldset>
        <AudienceCount taskId={campaign.task_id} filters={filters} />
      </CardBody>
    </Card>
  );
}
