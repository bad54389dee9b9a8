"use client";

import { FormProvider, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { ConflictPanel } from "@/components/dashboard/conflict-panel";
import { contractResolver } from "@/components/dashboard/contract-resolver";
import { RestoredNote } from "@/components/dashboard/restored-note";
import { useInvalid } from "@/components/dashboard/use-invalid";
import { useKeptEdit } from "@/components/dashboard/use-kept-edit";
import { SignInAgain } from "@/components/layout/failure";
import { FormAlert } from "@/components/ui/form-alert";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { SaveBar } from "@/components/ui/save-bar";
import { creatorPatchBody } from "@/lib/contracts/creator/creator-body";
import { AboutSection } from "./about-section";
import { AccountsSection } from "./accounts-section";
import {
  type CreatorFormValues,
  type CreatorView,
  creatorPayload,
  formPath,
  formValues,
} from "./creator-form-values";
import type { EditOptions } from "./edit-options";
import { isKept, keptName } from "./kept-edit";
import { TermsSection } from "./terms-section";
import { TopicsSection } from "./topics-section";
import { ReadCreator } from "./use-lock";
import { useSave } from "./use-save";
import { useValueText } from "./value-text";

const check = (values: CreatorFormValues) => creatorPatchBody.safeParse(creatorPayload(values));

type CreatorFormProps = { userId: number; creator: CreatorView; options: EditOptions };

/** Edits a creator by the contract's own rules; what is not saved outlasts a reload, and meets what others have changed. */
export function CreatorForm({ userId, creator, options }: CreatorFormProps) {
  const t = useTranslations("creators.edit");
  const form = useForm<CreatorFormValues>({
    resolver: contractResolver(check, formPath, useInvalid()),
    defaultValues: formValues(creator),
  });
  const { read, put, save, discard, conflict, saving } = useSave(creator, form);
  const { isDirty, errors, submitCount } = form.formState;
  const wrong = Object.keys(errors).filter((key) => key !== "root").length;
  const restored = useKeptEdit({ name: keptName(userId, creator.creator_id), isKept, form, read, put });
  const words = useValueText(options);

  return (
    <ReadCreator value={read}>
      <FormProvider {...form}>
        <form onSubmit={form.handleSubmit(save)} noValidate className="grid grid-cols-1 gap-4 lg:gap-6">
          {!read.editable && <p className="text-ink-soft text-sm">{t("fillIn")}</p>}
          {restored && <RestoredNote>{t("restored")}</RestoredNote>}
          {conflict && <ConflictPanel title={t("conflictTitle")} conflict={conflict} {...words} />}
          <AboutSection regions={options.regions} languages={options.languages} />
          <AccountsSection read={read.accounts.length} editable={read.editable} />
          <TopicsSection categories={options.categories} />
          <TermsSection
            removable={read.editable && (read.channels.includes("email") || read.do_not_contact)}
          />
          {errors.root?.message && (
            <FormAlert>
              {t("failed", { reason: errors.root.message })}
              {errors.root.type === "signed-out" && <SignInAgain />}
            </FormAlert>
          )}
          {wrong > 0 && submitCount > 0 && <FormAlert>{t("fix", { n: wrong })}</FormAlert>}
          <SaveBar dirty={isDirty} saving={saving} onDiscard={discard} />
        </form>
        <LeaveGuard active={isDirty && !saving} />
      </FormProvider>
    </ReadCreator>
  );
}
