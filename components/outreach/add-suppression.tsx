"use client";

import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { useRefresh } from "@/components/ui/use-refresh";
import { addSuppressionMutation } from "./queries";

/** Asks for an address that the account, or of an admin that nobody should write to. */
export function AddSuppression({ forAll = false }: { forAll?: boolean }) {
  const t = useTranslations("outreach.suppressions");
  const common = useTranslations("common.actions");
  const { refresh } = useRefresh();
  const add = useMutation(addSuppressionMutation);
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState("");
  const [note, setNote] = useState("");
  const [scope, setScope] = useState<"campaigns" | "all">("campaigns");
  const [tried, setTried] = useState(false);
  const form = useId();
  const turn = (next: boolean) => {
    add.reset();
    setTried(false);
    setAddress("");
    setNote("");
    setOpen(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (address.trim() === "") return;
    add.mutate(
      { address, note, ...(forAll ? { scope } : {}) },
      {
        onSuccess: ({ hint }) => {
          turn(false);
          refresh();
          toast.success(t(forAll ? "addedAll" : "added", { hint }));
        },
      },
    );
  };
  return (
    <Dialog
      open={open}
      onOpenChange={turn}
      title={t("addTitle")}
      description={t(forAll ? "addDescriptionAll" : "addDescription")}
      trigger={
        <Button>
          <Plus aria-hidden="true" />
          {t("add")}
        </Button>
      }
      footer={
        <>
          <Button variant="ghost" onClick={() => turn(false)}>
            {common("cancel")}
          </Button>
          <Button type="submit" form={form} variant="primary" loading={add.isPending}>
            {t("submit")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        <Field label={t("address")} required error={tried && address.trim() === "" && t("addressMissing")}>
          <Input
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            placeholder="name@example.com"
            maxLength={254}
            autoComplete="off"
          />
        </Field>
        <Field label={t("note")} optional>
          <Input
            value={note}
            onChange={(event) => setNote(event.target.value)}
            placeholder={t("notePlaceholder")}
            maxLength={200}
          />
        </Field>
        {forAll && (
          <Field label={t("scopeHead")}>
            <NativeSelect
              value={scope}
              onChange={(event) => setScope(event.target.value === "all" ? "all" : "campaigns")}
            >
              <option value="campaigns">{t("scope.CAMPAIGNS")}</option>
              <option value="all">{t("scope.ALL")}</option>
            </NativeSelect>
          </Field>
        )}
        <FormAlert>{add.error && <Failure error={add.error} />}</FormAlert>
      </form>
    </Dialog>
  );
}
