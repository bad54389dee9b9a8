"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { href } from "@/lib/i18n/href";
import { createCampaignMutation } from "./queries";

/** Begins a campaign for a product and goes on to its setup. */
export function BeginButton({ productId, name }: { productId: number; name: string }) {
  const t = useTranslations("campaigns.choose");
  const locale = useLocale();
  const router = useRouter();
  const [leaving, leave] = useTransition();
  const begin = useMutation(createCampaignMutation);
  const onSuccess = ({ task_id }: { task_id: string }) =>
    leave(() => router.push(href(locale, sellerRoutes.campaignSetup(task_id))));
  return (
    <div className="grid justify-items-end gap-1">
      <Button
        size="sm"
        aria-label={t("beginFor", { name })}
        loading={begin.isPending || leaving}
        onClick={() => begin.mutate(productId, { onSuccess })}
      >
        {t("begin")}
      </Button>
      {begin.error && (
        <p role="alert" className="text-danger text-xs">
          <Failure error={begin.error} />
        </p>
      )}
    </div>
  );
}
