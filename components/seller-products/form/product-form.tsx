"use client";

import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { contractResolver } from "@/components/dashboard/contract-resolver";
import { useInvalid } from "@/components/dashboard/use-invalid";
import { SignInAgain } from "@/components/layout/failure";
import { FormAlert } from "@/components/ui/form-alert";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { SaveBar } from "@/components/ui/save-bar";
import { productBody } from "@/lib/contracts/console/product-body";
import { BasicsSection } from "./basics-section";
import { CategorySection } from "./category-section";
import { DescriptionSection } from "./description-section";
import { DetailsSection } from "./details-section";
import { EnglishSection } from "./english-section";
import type { FormOptions } from "./form-options";
import type { ProductFormValues } from "./form-values";
import { PicturesSection } from "./pictures-section";
import { PriceSection } from "./price-section";
import { formPath, productPayload } from "./product-payload";
import { useSave } from "./use-save";

const check = (values: ProductFormValues) => productBody.safeParse(productPayload(values));

type ProductFormProps = {
  /** The product to change; absent for a new one. */
  id?: number;
  values: ProductFormValues;
  options: FormOptions;
};

/** Publishes or edits a product, by the contract's own rules. */
export function ProductForm({ id, values, options }: ProductFormProps) {
  const t = useTranslations("seller.form");
  const form = useForm<ProductFormValues>({
    resolver: contractResolver(check, formPath, useInvalid()),
    defaultValues: values,
    // What the server says anew (stock after a sale, say) comes in without taking away what was typed.
    values,
    resetOptions: { keepDirtyValues: true },
  });
  const [uploading, setUploading] = useState(false);
  const { isDirty, errors, submitCount } = form.formState;
  const { save, saving } = useSave(id, form, values);
  const wrong = Object.keys(errors).filter((key) => key !== "root").length;

  const submit = form.handleSubmit((current) => {
    if (uploading) form.setError("root", { message: t("waitUploads") });
    else return save(current);
  });
  return (
    <FormProvider {...form}>
      <form onSubmit={submit} noValidate className="grid grid-cols-1 gap-4 lg:gap-6">
        <BasicsSection />
        <PicturesSection onActive={setUploading} />
        <CategorySection categories={options.categories} tags={options.tags} />
        <PriceSection />
        <DetailsSection location={options.location} />
        <DescriptionSection />
        <EnglishSection />
        {errors.root?.message && (
          <FormAlert>
            {errors.root.message}
            {errors.root.type === "signed-out" && <SignInAgain />}
          </FormAlert>
        )}
        {wrong > 0 && submitCount > 0 && <FormAlert>{t("fix", { n: wrong })}</FormAlert>}
        <SaveBar
          dirty={isDirty}
          saving={saving}
          onDiscard={() => form.reset(values)}
          saveLabel={t(id === undefined ? "publish" : "save")}
        />
      </form>
      <LeaveGuard active={isDirty && !saving} />
    </FormProvider>
  );
}
