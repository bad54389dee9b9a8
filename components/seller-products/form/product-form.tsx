"use client";

import { useMemo, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { contractResolver } from "@/components/dashboard/contract-resolver";
import { RestoredNote } from "@/components/dashboard/restored-note";
import { useInvalid } from "@/components/dashboard/use-invalid";
import { useKeptEdit } from "@/components/dashboard/use-kept-edit";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { SaveBar } from "@/components/ui/save-bar";
import { productBody, productPatch } from "@/lib/contracts/console/product-body";
import type { FormOptions } from "./form-options";
import { emptyProduct, formValues, type ProductFormValues } from "./form-values";
import { isKept, keptName, type Opened } from "./kept-product";
import { ProductConflict } from "./product-conflict";
import { FormFailures, ProductFields } from "./product-fields";
import { formPath, productPayload } from "./product-payload";
import { SaveAsDraft } from "./save-as-draft";
import { StocksProvider, stocksOf } from "./stocks";
import { useSave } from "./use-save";
import { useStart } from "./use-start";
import { WhileOpen } from "./while-open";

const published = productPatch.required({ product_name: true, product_desc: true, category_id: true });

const checkFor = (isNew: boolean) => (values: ProductFormValues) =>
  (isNew ? productBody : published).safeParse(productPayload(values));

type ProductFormProps = {
  userId: number;
  opened: Opened;
  /** What something new starts with. */
  start?: ProductFormValues | undefined;
  options: FormOptions;
};

/**
 * Publishes or edits a product, by the contract's own rules; what is not saved outlasts a reload, and meets what others
 * have changed.
 */
export function ProductForm({ userId, opened, start, options }: ProductFormProps) {
  const t = useTranslations("seller.form");
  const product = "product" in opened ? opened.product : null;
  const form = useForm<ProductFormValues>({
    resolver: contractResolver(checkFor(product === null), formPath, useInvalid()),
    defaultValues: product ? formValues(product) : emptyProduct,
  });
  const [uploading, setUploading] = useState(false);
  const { read, put, save, discard, conflict, gone, saving } = useSave(product, form);
  const restored = useKeptEdit({ name: keptName(userId, opened), isKept, form, read, put });
  useStart(form, start);
  const stocks = useMemo(() => stocksOf(read, product), [read, product]);
  const { isDirty } = form.formState;

  const submit = form.handleSubmit((current) => {
    if (uploading) form.setError("root", { message: t("waitUploads") });
    else return save(current);
  });
  return (
    <FormProvider {...form}>
      <StocksProvider value={stocks}>
        <form onSubmit={submit} noValidate className="grid grid-cols-1 gap-4 lg:gap-6">
          {restored && <RestoredNote>{t("restored")}</RestoredNote>}
          {read && <WhileOpen userId={userId} read={read} gone={gone} saving={saving} />}
          {conflict && <ProductConflict key={read?.version} conflict={conflict} options={options} />}
          <ProductFields options={options} onUploading={setUploading} />
          <FormFailures />
          <SaveBar
            dirty={isDirty}
            saving={saving}
            onDiscard={discard}
            saveLabel={t(product ? "save" : "publish")}
          >
            {!product && <SaveAsDraft uploading={uploading} />}
          </SaveBar>
        </form>
      </StocksProvider>
      <LeaveGuard active={isDirty && !saving} />
    </FormProvider>
  );
}
