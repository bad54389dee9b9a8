"use client";

import { Flag } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { buttonStyles } from "@/components/ui/button-styles";

const ReportDialog = lazy(() => import("./report-dialog"));

/** The way to tell the admins about a product; what it opens is loaded when it is asked for. */
export function ReportButton({ productId }: { productId: number }) {
  const t = useTranslations("product.report");
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const turn = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <div className="needs-script">
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={turn}
        className={buttonStyles({ variant: "ghost", size: "sm" })}
      >
        <Flag aria-hidden="true" />
        {t("open")}
      </button>
      {asked && (
        <Suspense>
          <ReportDialog productId={productId} open={open} onOpenChange={setOpen} />
        </Suspense>
      )}
    </div>
  );
}
