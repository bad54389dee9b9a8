"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { focusOnMount } from "@/components/dashboard/focus-on-mount";
import { FormAlert } from "@/components/dashboard/form-alert";
import { useFailure } from "@/components/dashboard/use-failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useAddLocation } from "./queries";

type PlaceDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onAdd: (place: { id: number; name: string }) => void;
};

const parts = ["province", "city", "district"] as const;
const nowhere = { province: "", city: "", district: "" };

/** A place that is not in the list yet. It is no form element: it opens inside the product's form. */
export function PlaceDialog({ open, onOpenChange, onAdd }: PlaceDialogProps) {
  const t = useTranslations("seller.form");
  const common = useTranslations("common.actions");
  const invalid = useTranslations("seller.invalid");
  const failure = useFailure();
  const add = useAddLocation();
  const [place, setPlace] = useState(nowhere);
  const [tried, setTried] = useState(false);
  const turn = (next: boolean) => {
    add.reset();
    setTried(false);
    setPlace(nowhere);
    onOpenChange(next);
  };
  const submit = () => {
    setTried(true);
    if (parts.some((part) => place[part].trim() === "")) return;
    add.mutate(place, {
      onSuccess: ({ location_id: id, province, city, district }) => {
        onAdd({ id, name: province + city + district });
        turn(false);
      },
    });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={turn}
      title={t("addPlace")}
      description={t("placeExample")}
      footer={
        <>
          <Button variant="ghost" onClick={() => turn(false)}>
            {common("cancel")}
          </Button>
          <Button variant="primary" loading={add.isPending} onClick={submit}>
            {t("addPlace")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {parts.map((part) => (
          <Field
            key={part}
            label={t(part)}
            error={tried && place[part].trim() === "" ? invalid("required") : undefined}
            required
          >
            <Input
              ref={part === "province" ? focusOnMount : undefined}
              value={place[part]}
              maxLength={40}
              autoComplete="off"
              onChange={(event) => setPlace({ ...place, [part]: event.target.value })}
              onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && submit()}
            />
          </Field>
        ))}
        {add.error && <FormAlert>{failure(add.error)}</FormAlert>}
      </div>
    </Dialog>
  );
}
