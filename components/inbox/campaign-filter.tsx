"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { NativeSelect } from "@/components/ui/native-select";

export type CampaignOption = { id: string; name: string; href: string };

type CampaignFilterProps = { value: string; options: readonly CampaignOption[]; all: string };

/** Goes to the conversations of one campaign. */
export function CampaignFilter({ value, options, all }: CampaignFilterProps) {
  const t = useTranslations("outreach.inbox");
  const router = useRouter();
  return (
    <NativeSelect
      aria-label={t("campaign")}
      value={value}
      onChange={(event) => {
        const chosen = options.find(({ id }) => id === event.target.value);
        router.push(chosen?.href ?? all, { scroll: false });
      }}
    >
      <option value="">{t("allCampaigns")}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}
