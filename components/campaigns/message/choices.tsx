"use client";

import { useId } from "react";
import { useTranslations } from "use-intl";
import { choiceStyles } from "@/components/ui/choice-styles";
import { cn } from "@/components/ui/cn";
import { channelSchema } from "@/lib/contracts/campaign-enums";
import { approvalSchema } from "@/lib/contracts/console/campaign-view";
import { useDraft } from "../wizard/draft-context";

type Option<T extends string> = { value: T; title: string; body: string };
type RadioCardsProps<T extends string> = {
  legend: string;
  options: readonly Option<T>[];
  value: T | null;
  disabled?: boolean;
  onChange: (value: T) => void;
};

/** A choice of one, each with what it means. */
function RadioCards<T extends string>({ legend, options, value, disabled, onChange }: RadioCardsProps<T>) {
  const name = useId();
  return (
    <fieldset disabled={disabled} className="min-w-0">
      <legend className="mb-2 font-medium text-sm">{legend}</legend>
      <div className={cn("grid gap-2", options.length > 2 ? "sm:grid-cols-3" : "sm:grid-cols-2")}>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex cursor-pointer items-start gap-2.5 rounded-md border border-line p-3 text-sm transition-colors hover:border-line-strong has-checked:border-accent/50 has-checked:bg-accent-soft/40 has-disabled:cursor-not-allowed"
          >
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              className={cn(
                choiceStyles,
                "mt-0.5 rounded-full border-line-strong checked:border-[5px] checked:bg-surface",
              )}
            />
            <span>
              <span className="block font-medium">{option.title}</span>
              <span className="block text-ink-faint text-xs">{option.body}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Over what creators are written to. */
export function ChannelChoice() {
  const t = useTranslations("campaigns");
  const { store, campaign } = useDraft();
  return (
    <RadioCards
      legend={t("facts.channel")}
      disabled={campaign.started_at !== null}
      options={channelSchema.options.map((value) => ({
        value,
        title: t(`channel.${value}`),
        body: t(`facts.channelBody.${value}`),
      }))}
      value={campaign.channel}
      onChange={(channel) => store.change({ channel })}
    />
  );
}

/** Who lets texts go: a person who reads each, or the campaign's rule. */
export function ApprovalChoice({ name }: { name: "first_approval" | "answer_approval" }) {
  const t = useTranslations("campaigns.approval");
  const { store, campaign } = useDraft();
  return (
    <RadioCards
      legend={t(`${name}.label`)}
      options={approvalSchema.options.map((value) => ({
        value,
        title: t(`${name}.${value}`),
        body: t(`${name}.${value}Body`),
      }))}
      value={campaign[name]}
      onChange={(value) => store.change({ [name]: value })}
    />
  );
}
