"use client";

import { useId } from "react";
import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field";
import type { Campaign } from "./campaign";
import { NumberInput } from "./number-input";

type Filters = Campaign["filters"];
type RangeFieldsProps = { filters: Filters; onChange: (part: Filters) => void };

/** Followers, engagement and price: from and to. */
export function RangeFields({ filters, onChange }: RangeFieldsProps) {
  const t = useTranslations("campaigns.filters");
  const { min_followers, max_followers, min_engagement_percent, min_price, max_price } = filters;
  const reversed = (from: number | undefined, to: number | undefined) =>
    from !== undefined && to !== undefined && from > to ? t("reversed") : undefined;
  return (
    <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      <Range label={t("followers")} error={reversed(min_followers, max_followers)}>
        <NumberInput
          label={t("followersFrom")}
          placeholder={t("from")}
          max={2_147_483_647}
          value={min_followers}
          onChange={(value) => onChange({ min_followers: value })}
        />
        <NumberInput
          label={t("followersTo")}
          placeholder={t("to")}
          max={2_147_483_647}
          value={max_followers}
          onChange={(value) => onChange({ max_followers: value })}
        />
      </Range>
      <Range label={t("price")} error={reversed(min_price, max_price)}>
        <NumberInput
          label={t("priceFrom")}
          placeholder={t("from")}
          max={9_999_999}
          value={min_price}
          onChange={(value) => onChange({ min_price: value })}
        />
        <NumberInput
          label={t("priceTo")}
          placeholder={t("to")}
          max={9_999_999}
          value={max_price}
          onChange={(value) => onChange({ max_price: value })}
        />
      </Range>
      <Field label={t("engagement")} hint={t("engagementHint")}>
        <NumberInput
          placeholder="0"
          max={100}
          step={0.1}
          value={min_engagement_percent}
          onChange={(value) => onChange({ min_engagement_percent: value })}
        />
      </Field>
    </div>
  );
}

type RangeProps = { label: string; error: string | undefined; children: React.ReactNode };

function Range({ label, error, children }: RangeProps) {
  const described = useId();
  return (
    <fieldset aria-describedby={described} className="min-w-0">
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <div className="grid grid-cols-2 gap-2">{children}</div>
      <p id={described} className="text-danger text-sm not-empty:mt-1.5">
        {error}
      </p>
    </fieldset>
  );
}
