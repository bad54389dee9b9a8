"use client";

import { FormProvider, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { ConflictPanel } from "@/components/dashboard/conflict-panel";
import { contractResolver } from "@/components/dashboard/contract-resolver";
import { FormSection } from "@/components/dashboard/form-section";
import { RestoredNote } from "@/components/dashboard/restored-note";
import { useInvalid } from "@/components/dashboard/use-invalid";
import { useKeptEdit } from "@/components/dashboard/use-kept-edit";
import { SignInAgain } from "@/components/layout/failure";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { SaveBar } from "@/components/ui/save-bar";
import { type OwnShopView, openShopBody } from "@/lib/contracts/console/own-shop";
import { PictureField } from "./picture-field";
import {
  formPath,
  formValues,
  isKept,
  keptName,
  type ShopField,
  type ShopFormValues,
  shopPayload,
} from "./shop-form-values";
import { TwoLanguages } from "./two-languages";
import { useSaveShop } from "./use-save-shop";

const check = (values: ShopFormValues) => openShopBody.safeParse(shopPayload(values));

type ShopFormProps = { userId: number; shop: OwnShopView | null };

/** Opens a shop, or edits the one that there is; what is not saved outlasts a reload, and meets what others have changed. */
export function ShopForm({ userId, shop }: ShopFormProps) {
  const t = useTranslations("shop");
  const form = useForm<ShopFormValues>({
    resolver: contractResolver(check, formPath, useInvalid()),
    defaultValues: formValues(shop),
  });
  const { read, put, save, discard, conflict, saving } = useSaveShop(shop, form);
  const { isDirty, errors, submitCount } = form.formState;
  const wrong = Object.keys(errors).filter((key) => key !== "root").length;
  const restored = useKeptEdit({ name: keptName(userId, shop), isKept, form, read, put });

  const textOf = (field: ShopField, { picture, ...texts }: ShopFormValues) => {
    if (field !== "picture") return texts[field] || t("form.nothing");
    return picture ? (
      <ProductThumb url={picture.url} alt={t("field.picture")} className="size-20" />
    ) : (
      t("form.nothing")
    );
  };
  return (
    <FormProvider {...form}>
      <form onSubmit={form.handleSubmit(save)} noValidate className="grid grid-cols-1 gap-4 lg:gap-6">
        {restored && <RestoredNote>{t("form.restored")}</RestoredNote>}
        {conflict && (
          <ConflictPanel
            title={t("form.conflictTitle")}
            conflict={conflict}
            labelOf={(field) => t(`field.${field}`)}
            textOf={textOf}
          />
        )}
        <FormSection title={t("form.sign")} description={t("form.signHint")}>
          <TwoLanguages name="name" required />
          <PictureField />
        </FormSection>
        <FormSection title={t("form.story")} description={t("form.storyHint")}>
          <TwoLanguages name="welcome" rows={2} hint={t("form.welcomeHint")} />
          <TwoLanguages name="description" rows={6} />
          <TwoLanguages name="address" />
        </FormSection>
        {errors.root?.message && (
          <FormAlert>
            {t("form.failed", { reason: errors.root.message })}
            {errors.root.type === "signed-out" && <SignInAgain />}
          </FormAlert>
        )}
        {wrong > 0 && submitCount > 0 && <FormAlert>{t("form.fix", { n: wrong })}</FormAlert>}
        {shop ? (
          <SaveBar dirty={isDirty} saving={saving} onDiscard={discard} />
        ) : (
          <div>
            <Button type="submit" variant="primary" loading={saving}>
              {t("form.open")}
            </Button>
          </div>
        )}
      </form>
      <LeaveGuard active={isDirty && !saving} />
    </FormProvider>
  );
}
