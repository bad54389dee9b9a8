"use client";

import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";

/** A password that can be looked at. */
export function PasswordInput(props: Omit<ComponentProps<typeof Input>, "type">) {
  const t = useTranslations("auth");
  const [shown, setShown] = useState(false);
  return (
    <span className="relative block">
      <Input {...props} type={shown ? "text" : "password"} className="pe-11" maxLength={128} />
      <IconButton
        label={shown ? t("hidePassword") : t("showPassword")}
        aria-pressed={shown}
        icon={shown ? <EyeOff /> : <Eye />}
        size="sm"
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 end-1 my-auto"
      />
    </span>
  );
}
