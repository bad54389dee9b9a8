"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useFormContext } from "react-hook-form";
import { toast } from "sonner";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Button } from "@/components/ui/button";
import { draftBody } from "@/lib/contracts/console/draft-body";
import { href } from "@/lib/i18n/href";
import { createDraftMutation } from "../drafts/queries";
import type { ProductFormValues } from "./form-values";
import { draftPayload } from "./product-payload";
import { useFormFailures } from "./use-form-failures";

/** Keeps what is typed on the server as it is, to be finished later or elsewhere. */
export function SaveAsDraft({ uploading }: { uploading: boolean }) {
  const t = useTranslations("drafts");
  const form = useFormContext<ProductFormValues>();
  const seller = useTranslations("seller.form");
  const { showFailure, showIssues } = useFormFailures(form);
  const router = useRouter();
  const locale = useLocale();
  const create = useMutation(createDraftMutation);
  const save = async () => {
    form.clearErrors();
    if (uploading) return form.setError("root", { message: seller("waitUploads") });
    const values = form.getValues();
    const body = draftPayload(values);
    const { error } = draftBody.safeParse(body);
    if (error) return showIssues(error.issues);
    try {
      const { draft_id } = await create.mutateAsync(body);
      form.reset(values);
      toast.success(t("kept"));
      router.push(href(locale, sellerRoutes.productDraft(draft_id)));
    } catch (failure) {
      showFailure(failure);
    }
  };
  return (
    <Button loading={create.isPending} onClick={save}>
      {t("saveAsDraft")}
    </Button>
  );
}
