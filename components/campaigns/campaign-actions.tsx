"use client";

import { useMutation } from "@tanstack/react-query";
import { Ellipsis, LayoutList, Settings2, Trash2 } from "lucide-react";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { useRefresh } from "@/components/ui/use-refresh";
import type { CampaignPhase } from "@/lib/domain/campaigns/campaign-phase";
import { href } from "@/lib/i18n/href";
import { deleteCampaignMutation } from "./queries";

type CampaignActionsProps = { id: string; name: string; phase: CampaignPhase };

/** What can be done with a campaign of the list. */
export function CampaignActions({ id, name, phase }: CampaignActionsProps) {
  const t = useTranslations("campaigns.list");
  const locale = useLocale();
  const { refresh } = useRefresh();
  const [asked, ask] = useState(false);
  const remove = useMutation(deleteCampaignMutation);
  const confirm = () =>
    remove.mutate(id, {
      onSuccess: () => {
        ask(false);
        refresh();
      },
    });
  return (
    <div className="flex shrink-0">
      <Menu trigger={<IconButton label={t("more", { name })} icon={<Ellipsis />} />}>
        <MenuLink href={href(locale, sellerRoutes.campaignSetup(id))} icon={<Settings2 />}>
          {t("setup")}
        </MenuLink>
        {phase !== "draft" && (
          <MenuLink href={href(locale, sellerRoutes.campaign(id))} icon={<LayoutList />}>
            {t("open")}
          </MenuLink>
        )}
        {phase === "draft" && (
          <>
            <MenuSeparator />
            <MenuItem icon={<Trash2 />} tone="danger" onSelect={() => ask(true)}>
              {t("delete")}
            </MenuItem>
          </>
        )}
      </Menu>
      <AlertDialog
        open={asked}
        onOpenChange={(open) => {
          remove.reset();
          ask(open);
        }}
        title={t("deleteTitle")}
        description={t("deleteBody", { name })}
        confirmLabel={t("delete")}
        tone="danger"
        loading={remove.isPending}
        onConfirm={confirm}
      >
        <FailureAlert error={remove.error} />
      </AlertDialog>
    </div>
  );
}
