"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { sessionQuery } from "@/components/layout/session";
import { phonePattern } from "@/components/product/intent-fields";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { Input } from "@/components/ui/input";
import { SavedNote } from "@/components/ui/saved-note";
import { accountMutation, accountQuery } from "./queries";

export type Profile = { name: string; phone: string; address: string };

/** The contact with which intents start out. */
export function ProfileForm({ profile }: { profile: Profile }) {
  const t = useTranslations("auth");
  const actions = useTranslations("common.actions");
  const router = useRouter();
  const queryClient = useQueryClient();
  const { mutate, isPending, isSuccess, error } = useMutation({
    ...accountMutation,
    onSuccess: (account) => {
      queryClient.setQueryData(accountQuery.queryKey, account);
      void queryClient.invalidateQueries(sessionQuery);
      router.refresh();
    },
  });
  const { register, handleSubmit, formState, reset } = useForm<Profile>({ defaultValues: profile });
  const { errors, isDirty } = formState;
  const submit = handleSubmit((fields) => {
    const { name, phone, address } = fields;
    mutate({ name, phone, default_address: address }, { onSuccess: () => reset(fields) });
  });
  return (
    <form onSubmit={submit} noValidate className="grid gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t("account.name")} hint={t("account.nameHint")} optional>
          <Input {...register("name")} maxLength={50} autoComplete="name" />
        </Field>
        <Field label={t("phone")} hint={t("phoneHint")} error={errors.phone?.message}>
          <Input
            {...register("phone", { pattern: { value: phonePattern, message: t("problem.phoneWrong") } })}
            type="tel"
            maxLength={20}
            autoComplete="tel"
          />
        </Field>
      </div>
      <Field label={t("address")} optional>
        <Input {...register("address")} maxLength={200} autoComplete="street-address" />
      </Field>
      <FormAlert>{error && <Failure error={error} />}</FormAlert>
      <div className="flex items-center gap-4">
        <Button type="submit" variant="primary" disabled={!isDirty && !isPending} loading={isPending}>
          {actions("save")}
        </Button>
        <SavedNote shown={isSuccess && !isDirty}>{t("account.saved")}</SavedNote>
      </div>
    </form>
  );
}
