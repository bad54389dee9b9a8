"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useFormContext } from "react-hook-form";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { ApiError } from "@/lib/api/api-error";
import type { DraftView } from "@/lib/contracts/console/draft-view";
import { href } from "@/lib/i18n/href";
import type { ProductFormValues } from "../form/form-values";
import { draftPayload } from "../form/product-payload";
import { createDraftMutation, draftNowQuery } from "./queries";

type DraftWhileOpenProps = {
  read: DraftView;
  /** A save has found it gone. */
  gone: boolean;
  saving: boolean;
};

/** Says what has become of the draft while it is open here: published or deleted, or edited by somebody else. */
export function DraftWhileOpen({ read, gone, saving }: DraftWhileOpenProps) {
  const t = useTranslations("drafts.meanwhile");
  const now = useQuery(draftNowQuery(read));
  if (gone || (now.error instanceof ApiError && now.error.code === "draft.not_found")) return <Gone />;
  if (saving || !now.data || now.data.version <= read.version) return null;
  return <FormAlert>{t("edited")}</FormAlert>;
}

/** What is in the form stays, and can become a draft of its own. */
function Gone() {
  const t = useTranslations("drafts.meanwhile");
  const { getValues, reset } = useFormContext<ProductFormValues>();
  const router = useRouter();
  const locale = useLocale();
  const create = useMutation(createDraftMutation);
  const keep = () =>
    create.mutate(draftPayload(getValues()), {
      onSuccess: ({ draft_id }) => {
        reset(getValues());
        router.push(href(locale, sellerRoutes.productDraft(draft_id)));
      },
    });
  return (
    <FormAlert>
      {t("gone")}
      <Button size="sm" className="ms-3" loading={create.isPending} onClick={keep}>
        {t("asNew")}
      </Button>
      {create.error && (
        <p className="mt-1">
          <Failure error={create.error} />
        </p>
      )}
    </FormAlert>
  );
}
