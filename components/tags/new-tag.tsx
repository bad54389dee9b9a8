"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { NamesDialog } from "./names-dialog";

/** Adds a tag to the catalog. */
export function NewTag() {
  const t = useTranslations("taxonomy.tags");
  return (
    <NamesDialog
      trigger={
        <Button variant="primary">
          <Plus aria-hidden="true" />
          {t("create")}
        </Button>
      }
    />
  );
}
