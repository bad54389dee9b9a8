"use client";

import { LogOut } from "lucide-react";
import { useTranslations } from "use-intl";
import { useSignOut } from "@/components/layout/use-sign-out";
import { Button } from "@/components/ui/button";

export function SignOutButton() {
  const t = useTranslations("common.nav");
  return (
    <Button size="sm" onClick={useSignOut()}>
      <LogOut aria-hidden="true" />
      {t("signOut")}
    </Button>
  );
}
