"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { contractResolver } from "@/components/dashboard/contract-resolver";
import { RestoredNote } from "@/components/dashboard/restored-note";
import { useInvalid } from "@/components/dashboard/use-invalid";
import { useKeptEdit } from "@/components/dashboard/use-kept-edit";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { SaveBar } from "@/components/ui/save-bar";
import { draftBody } from "@/lib/contracts/console/draft-body";
import type { DraftView } from "@/lib/contracts/console/draft-view";
import type { FormOptions } from "../form/form-options";
import { formValues, type ProductFormValues } from "../form/form-values";
import { ProductConflict } from "../form/product-conflict";
import { FormFailures, ProductFields } from "../form/product-fields";
import { draftPayload, formPath } from "../form/product-payload";
import { DraftPanel } from "./draft-panel";
import { DraftWhileOpen } from "./draft-while-open";
import { isKeptDraft, keptDraftName } from "./kept-draft";
import { useDraftSave } from "./use-draft-save";

const check = (values: ProductFormValues) => draftBody.safeParse(draftPayload(values));

type DraftFormProps = { userId: number; draft: DraftView; options: FormOptions };

/** Goes on with a draft, and publishes it, now or at a time; what is not saved outlasts a reload. */
export function DraftForm({ userId, draft, options }: DraftFormProps) {
  const t = useTranslations("drafts");
  const seller = useTranslations("seller.form");
  const router = useRouter();
  const form = useForm<ProductFormValues>({
    resolver: contractResolver(check, formPath, useInvalid()),
    defaultValues: formValues(draft),
  });
  const [uploading, setUploading] = useState(false);
  const edit = useDraftSave(draft, form);
  const { read, put, conflict, saving, gone } = edit;
  const name = keptDraftName(userId, draft.draft_id);
  const restored = useKeptEdit({ name, isKept: isKeptDraft, form, read, put });
  const { isDirty } = form.formState;

  /** The draft as it stands in the form; null where that can't be saved, and the form says why. */
  const saved = async (values: ProductFormValues): Promise<DraftView | null> => {
    if (!uploading) return isDirty ? edit.save(values) : read;
    form.setError("root", { message: seller("waitUploads") });
    return null;
  };
  const ready = () =>
    new Promise<DraftView | null>((resolve) => {
      const checked = form.handleSubmit(
        async (values) => resolve(await saved(values)),
        () => resolve(null),
      );
      void checked();
    });
  const submit = form.handleSubmit(async (values) => {
    if (!(await saved(values))) return;
    toast.success(t("saved"));
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={submit} noValidate className="grid grid-cols-1 gap-4 lg:gap-6">
        {restored && <RestoredNote>{seller("restored")}</RestoredNote>}
        <DraftWhileOpen read={read} gone={gone} saving={saving} />
        {conflict && <ProductConflict key={read.version} conflict={conflict} options={options} />}
        <DraftPanel read={read} put={put} ready={ready} refuse={edit.refuse} />
        <ProductFields options={options} onUploading={setUploading} />
        <FormFailures />
        <SaveBar dirty={isDirty} saving={saving} onDiscard={edit.discard} saveLabel={t("save")} />
      </form>
      <LeaveGuard active={isDirty && !saving} />
    </FormProvider>
  );
}
