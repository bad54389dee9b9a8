"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { useLocale } from "use-intl";
import { createCampaignMutation } from "@/components/campaigns/queries";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { mayLeave } from "@/components/ui/leaving";
import { useFailure } from "@/components/ui/use-failure";
import { href } from "@/lib/i18n/href";

/** Begins a campaign for a product and goes on to its setup; says so where that fails. */
export function useFindCreators(productId: number) {
  const locale = useLocale();
  const router = useRouter();
  const failure = useFailure();
  const begin = useMutation(createCampaignMutation);
  return () => {
    if (begin.isPending || !mayLeave(href(locale, sellerRoutes.newCampaign))) return;
    begin.mutate(productId, {
      onSuccess: ({ task_id }) => router.push(href(locale, sellerRoutes.campaignSetup(task_id))),
      onError: (error) => toast.error(failure(error)),
    });
  };
}
