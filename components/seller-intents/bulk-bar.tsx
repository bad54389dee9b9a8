"use client";

import { Check, X } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { BulkDialog } from "./bulk-dialog";
import type { Decision } from "./queries";
import { useSelection } from "./selection";

type BulkBarProps = { names: Readonly<Record<number, string>> };

/** What can be done with the chosen intents; it is there as long as one is chosen. */
export function BulkBar({ names }: BulkBarProps) {
  const t = useTranslations("seller.intents");
  const { ids, clear } = useSelection();
  const [asked, setAsked] = useState<{ decision: Decision; ids: number[] } | null>(null);
  return (
    <>
      {ids.length > 0 && (
        <section
          aria-label={t("bulkLabel")}
          className="sticky bottom-4 z-20 mt-4 flex flex-wrap items-center gap-2 rounded-lg border border-line bg-raised py-2.5 ps-4 pe-2.5 shadow-lg max-md:bottom-[calc(4.5rem+env(safe-area-inset-bottom))] print:hidden"
        >
          <p role="status" className="me-auto text-sm tabular-nums">
            {t("bulk", { n: ids.length })}
          </p>
          <Button size="sm" onClick={() => setAsked({ decision: "success", ids: [...ids] })}>
            <Check aria-hidden="true" className="text-success" />
            {t("bulkSuccess")}
          </Button>
          <Button size="sm" onClick={() => setAsked({ decision: "failed", ids: [...ids] })}>
            <X aria-hidden="true" />
            {t("bulkFailed")}
          </Button>
          <IconButton size="sm" label={t("bulkClear")} icon={<X />} onClick={clear} />
        </section>
      )}
      {asked && (
        <BulkDialog
          key={`${asked.decision} ${asked.ids}`}
          {...asked}
          names={names}
          onClose={(done) => {
            setAsked(null);
            if (done) clear();
          }}
        />
      )}
    </>
  );
}
