"use client";

import { Download } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { Dialog } from "@/components/ui/dialog";

const path = "/api/console/customers/export";

/** Two files to choose from: with contact masked, or in full, which is recorded. */
export function ExportDialog({ q }: { q: string | undefined }) {
  const t = useTranslations("seller.customers");
  const address = (contact: "masked" | "full") =>
    `${path}?${new URLSearchParams({ ...(q && { q }), contact })}`;
  return (
    <Dialog
      title={t("exportTitle")}
      description={t("exportBody", { q: q ? "some" : "none" })}
      trigger={
        <Button>
          <Download aria-hidden="true" />
          {t("export")}
        </Button>
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <section className="grid content-between gap-4 rounded-md border border-line p-4 text-sm">
          <div>
            <h3 className="font-medium">{t("exportMasked")}</h3>
            <p className="mt-1 text-ink-soft">{t("exportMaskedBody")}</p>
          </div>
          <a href={address("masked")} download className={buttonStyles({ variant: "primary" })}>
            {t("exportMaskedGo")}
          </a>
        </section>
        <section className="grid content-between gap-4 rounded-md border border-line p-4 text-sm">
          <div>
            <h3 className="font-medium">{t("exportFull")}</h3>
            <p className="mt-1 text-ink-soft">{t("exportFullBody")}</p>
          </div>
          <a href={address("full")} download className={buttonStyles()}>
            {t("exportFullGo")}
          </a>
        </section>
      </div>
    </Dialog>
  );
}
