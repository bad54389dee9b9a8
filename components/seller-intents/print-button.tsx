"use client";

import { Printer } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";

/** Prints the list with telephone numbers and addresses. */
export function PrintButton() {
  const t = useTranslations("seller.intents");
  return (
    <Button variant="ghost" size="sm" onClick={() => window.print()} className="max-md:hidden">
      <Printer aria-hidden="true" />
      {t("print")}
    </Button>
  );
}
