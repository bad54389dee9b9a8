"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useRefresh } from "@/components/ui/use-refresh";
import { DeliveryButtons } from "./delivery-buttons";

type UndoCountdownProps = { id: number; leftMs: number; manages: boolean };

const tickMs = 250;

/** How long sending can still be undone. Counted from what the server said was left: the device's clock may be wrong. */
export function UndoCountdown({ id, leftMs, manages }: UndoCountdownProps) {
  const t = useTranslations("outreach.message");
  const { refresh } = useRefresh();
  const [left, setLeft] = useState(leftMs);
  const [end] = useState(() => (typeof performance === "undefined" ? 0 : performance.now() + leftMs));
  useEffect(() => {
    if (leftMs <= 0) return;
    const timer = setInterval(() => {
      const rest = end - performance.now();
      setLeft(rest);
      if (rest > 0) return;
      clearInterval(timer);
      refresh();
    }, tickMs);
    return () => clearInterval(timer);
  }, [end, leftMs, refresh]);
  const seconds = Math.ceil(left / 1000);
  return (
    <div className="flex flex-wrap items-center justify-end gap-3">
      <span role="timer" className="text-ink-soft tabular-nums">
        {seconds > 0 ? t("leaves", { n: seconds }) : t("leavesNow")}
      </span>
      {manages && <DeliveryButtons id={id} actions={["undo", "hold"]} />}
    </div>
  );
}
