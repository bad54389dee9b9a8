"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { useRefresh } from "@/components/ui/use-refresh";
import { roleNames } from "@/lib/contracts/console/users";
import { Role } from "@/lib/generated/prisma/enums";
import { changeRoleMutation } from "./queries";

const roles = Object.values(Role);

/** Makes an account a customer, a seller or an admin. */
export function ChangeRole({ id, name, role }: { id: number; name: string; role: Role }) {
  const t = useTranslations("admin.users");
  const { refresh } = useRefresh();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Role>(role);
  const change = useMutation(changeRoleMutation);
  const turn = (next: boolean) => {
    change.reset();
    setChosen(role);
    setOpen(next);
  };
  const confirm = () =>
    change.mutate(
      { id, role: roleNames[chosen] },
      {
        onSuccess: () => {
          setOpen(false);
          refresh();
          toast.success(t("changeDone"));
        },
      },
    );
  return (
    <AlertDialog
      trigger={
        <Button size="sm" variant="ghost" aria-label={t("changeFor", { name })}>
          {t("change")}
        </Button>
      }
      open={open}
      onOpenChange={turn}
      title={t("changeTitle", { name })}
      description={t("changeBody")}
      confirmLabel={t("changeSave")}
      loading={change.isPending}
      onConfirm={confirm}
    >
      <div className="grid gap-3">
        <Field label={t("role")}>
          <NativeSelect
            value={chosen}
            onChange={({ target }) => setChosen(roles.find((one) => one === target.value) ?? role)}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {t(`roles.${one}`)}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <FailureAlert error={change.error} />
      </div>
    </AlertDialog>
  );
}
