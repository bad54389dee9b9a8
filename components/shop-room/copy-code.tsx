"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** Puts a code into the clipboard; where the browser has none for us, the code can still be marked. */
export function CopyCode({ code }: { code: string }) {
  const t = useTranslations("shop.codes");
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied(true);
    } catch {
      toast.error(t("copyFailed"));
    }
  };
  return (
    <>
      <IconButton
        label={t("copyFor", { code })}
        icon={copied ? <Check className="text-success" /> : <Copy />}
        size="sm"
        onClick={() => void copy()}
      />
      <VisuallyHidden>
        <span role="status">{copied && t("copied")}</span>
      </VisuallyHidden>
    </>
  );
}
