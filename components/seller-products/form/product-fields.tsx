"use client";

import { useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { SignInAgain } from "@/components/layout/failure";
import { FormAlert } from "@/components/ui/form-alert";
import { BasicsSection } from "./basics-section";
import { CategorySection } from "./category-section";
import { DescriptionSection } from "./description-section";
import { DetailsSection } from "./details-section";
import { EnglishSection } from "./english-section";
import type { FormOptions } from "./form-options";
import type { ProductFormValues } from "./form-values";
import { PicturesSection } from "./pictures-section";
import { PriceSection } from "./price-section";

type ProductFieldsProps = { options: FormOptions; onUploading: (active: boolean) => void };

/** All that is said of a product, published or not. */
export function ProductFields({ options, onUploading }: ProductFieldsProps) {
  return (
    <>
      <BasicsSection />
      <PicturesSection onActive={onUploading} />
      <CategorySection categories={options.categories} tags={options.tags} />
      <PriceSection />
      <DetailsSection />
      <DescriptionSection />
      <EnglishSection />
    </>
  );
}

/** Why it was not saved, and how many fields that concerns. */
export function FormFailures() {
  const t = useTranslations("seller.form");
  const { errors, submitCount } = useFormContext<ProductFormValues>().formState;
  const wrong = Object.keys(errors).filter((key) => key !== "root").length;
  return (
    <>
      {errors.root?.message && (
        <FormAlert>
          {errors.root.message}
          {errors.root.type === "signed-out" && <SignInAgain />}
        </FormAlert>
      )}
      {wrong > 0 && submitCount > 0 && <FormAlert>{t("fix", { n: wrong })}</FormAlert>}
    </>
  );
}
