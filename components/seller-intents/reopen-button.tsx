"use client";

import { Undo2 } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useReopen } from "./use-reopen";

/** Takes the answer back while that is possible; then it is gone. */
export function ReopenButton({ id, until }: { id: number; until: string }) {
  const t = useTranslations("seller.intents");
  const { reopen, isPending } = useReopen();
  // The server does not know the reader's clock.
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const left = new Date(until).getTime() - Date.now();
    setOpen(left > 0);
    const timer = setTimeout(() => setOpen(false), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [until]);
  if (!open) return null;
  return (
    <Button size="sm" variant="ghost" loading={isPending} onClick={() => reopen(id)}>
      <Undo2 aria-hidden="true" />
      {t("reopen")}
    </Button>
  );
}
