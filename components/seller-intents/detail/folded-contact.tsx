"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";

type FoldedContactProps = { phone: string; address: string };

/** The contact of a buyer whom there is no more reason to reach. */
export function FoldedContact({ phone, address }: FoldedContactProps) {
  const t = useTranslations("seller.intents");
  const [shown, setShown] = useState(false);
  if (shown)
    return (
      <p className="wrap-anywhere mt-2 text-ink-soft text-sm">
        <a href={`tel:${phone}`} className="tabular-nums hover:text-ink">
          {phone}
        </a>
        {address && ` · ${address}`}
      </p>
    );
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-faint text-sm">
      <span>{t("contactHidden")}</span>
      <Button size="sm" onClick={() => setShown(true)}>
        {t("showContact")}
      </Button>
    </div>
  );
}
