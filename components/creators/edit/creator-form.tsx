"use client";

import { RotateCcw } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { ConflictPanel } from "@/components/dashboard/conflict-panel";
import { contractResolver } from "@/components/dashboard/contract-resolver";
import { keep, readKept } from "@/components/dashboard/kept-edit";
import { useInvalid } from "@/components/dashboard/use-invalid";
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

type CreatorFormProps = { creator: CreatorView; options: EditOptions };

/** Edits a creator by the contract's own rules; what is not saved outlasts a reload, and meets what others have changed. */
export function CreatorForm({ creator, options }: CreatorFormProps) {
  const t = useTranslations("creators.edit");
  const form = useForm<CreatorFormValues>({
    resolver: contractResolver(check, formPath, useInvalid()),
    defaultValues: formValues(creator),
  });
  const { read, put, save, discard, conflict, saving } = useSave(creator, form);
  const [restored, setRestored] = useState(false);
  const { isDirty, errors, submitCount } = form.formState;
  const wrong = Object.keys(errors).filter((key) => key !== "root").length;
  const kept = keptName(creator.creator_id);
  const words = useValueText(options);

  const restore = useEffectEvent(() => {
    const edit = readKept(kept, isKept);
    if (!edit) return;
    put(edit.read, edit.values);
    setRestored(true);
  });
  useEffect(() => {
    restore();
  }, []);
  const remember = useEffectEvent((values: CreatorFormValues) => keep(kept, { read, values }));
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => remember(values) }),
    [form],
  );
  const wasDirty = useRef(false);
  useEffect(() => {
    // What was saved or dropped; not what has only just been opened, and is yet to be put back.
    if (wasDirty.current && !isDirty) {
      keep(kept, null);
      setRestored(false);
    }
    wasDirty.current = isDirty;
  }, [isDirty, kept]);

  return (
    <ReadCreator value={read}>
      <FormProvider {...form}>
        <form onSubmit={form.handleSubmit(save)} noValidate className="grid grid-cols-1 gap-4 lg:gap-6">
          {!read.editable && <p className="text-ink-soft text-sm">{t("fillIn")}</p>}
          {restored && (
            <p role="status" className="flex items-center gap-2 text-ink-soft text-sm">
              <RotateCcw aria-hidden="true" className="size-4 shrink-0" />
              {t("restored")}
            </p>
          )}
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
