"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { focusOnMount } from "@/components/ui/focus-on-mount";
import { Input } from "@/components/ui/input";
import { useAddLocation } from "./queries";

type LocationDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onAdd: (location: { id: number; name: string }) => void;
};

const parts = ["province", "city", "district"] as const;
const nowhere = { province: "", city: "", district: "" };

/** A location that is not in the list yet. It is no form element: it opens inside the product's form. */
export function LocationDialog({ open, onOpenChange, onAdd }: LocationDialogProps) {
  const t = useTranslations("seller.form");
  const common = useTranslations("common.actions");
  const invalid = useTranslations("seller.invalid");
  const add = useAddLocation();
  const [location, setLocation] = useState(nowhere);
  const [tried, setTried] = useState(false);
  const turn = (next: boolean) => {
    add.reset();
    setTried(false);
    setLocation(nowhere);
    onOpenChange(next);
  };
  const submit = () => {
    setTried(true);
    if (parts.some((part) => location[part].trim() === "")) return;
    add.mutate(location, {
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
      title={t("addLocation")}
      description={t("locationExample")}
      footer={
        <>
          <Button variant="ghost" onClick={() => turn(false)}>
            {common("cancel")}
          </Button>
          <Button variant="primary" loading={add.isPending} onClick={submit}>
            {t("addLocation")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {parts.map((part) => (
          <Field
            key={part}
            label={t(part)}
            error={tried && location[part].trim() === "" ? invalid("required") : undefined}
            required
          >
            <Input
              ref={part === "province" ? focusOnMount : undefined}
              value={location[part]}
              maxLength={40}
              autoComplete="off"
              onChange={(event) => setLocation({ ...location, [part]: event.target.value })}
              onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && submit()}
            />
          </Field>
        ))}
        <FailureAlert error={add.error} />
      </div>
    </Dialog>
  );
}
