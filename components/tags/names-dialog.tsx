"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useId, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { NamesFields } from "@/components/ui/names-fields";
import { useRefresh } from "@/components/ui/use-refresh";
import type { ListedTag } from "@/lib/domain/tags/list-tag-rows";
import { saveMutation } from "./queries";

/** The names of a tag, or of a new one; what was typed stays while the dialog is closed. */
export function NamesDialog({ tag, trigger }: { tag?: ListedTag; trigger: ReactElement }) {
  const t = useTranslations("taxonomy.tags");
  const common = useTranslations("common.actions");
  const required = useTranslations("seller.invalid")("required");
  const { refresh } = useRefresh();
  const form = useId();
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const [name, setName] = useState(tag?.name ?? "");
  const [nameEn, setNameEn] = useState(tag?.nameEn ?? "");
  const save = useMutation(saveMutation);
  const dirty = name !== (tag?.name ?? "") || nameEn !== (tag?.nameEn ?? "");
  const empty = name.trim() === "";
  const turn = (next: boolean) => {
    save.reset();
    setOpen(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (empty) return;
    const onSuccess = () => {
      turn(false);
      refresh();
      toast.success(t(tag ? "renamed" : "created", { name }));
      if (tag) return;
      setTried(false);
      setName("");
      setNameEn("");
    };
    save.mutate({ names: { name, nameEn: nameEn.trim() || null }, tag }, { onSuccess });
  };
  return (
    <>
      <LeaveGuard active={dirty} />
      <Dialog
        trigger={trigger}
        open={open}
        onOpenChange={turn}
        title={tag ? t("renameFor", { name: tag.name }) : t("createTitle")}
        footer={
          <>
            <Button variant="ghost" onClick={() => turn(false)}>
              {common("cancel")}
            </Button>
            <Button type="submit" form={form} variant="primary" loading={save.isPending}>
              {t("save")}
            </Button>
          </>
        }
      >
        <form id={form} onSubmit={submit} noValidate className="grid gap-4">
          <NamesFields
            labels={{ name: t("name"), nameEn: t("nameEn") }}
            name={name}
            nameEn={nameEn}
            onName={setName}
            onNameEn={setNameEn}
            error={tried && empty ? required : undefined}
          />
          <FailureAlert error={save.error} />
        </form>
      </Dialog>
    </>
  );
}
