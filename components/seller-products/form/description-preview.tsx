"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { SkeletonText } from "@/components/ui/skeleton";
import { DescriptionLosses } from "./description-losses";
import { useDescriptionPreview } from "./queries";

const box =
  "max-h-[32rem] min-h-56 overflow-y-auto rounded-md border border-line border-dashed px-4 py-3 text-sm";

/** The text as the shop shows it, and what of it the shop leaves out. */
export function DescriptionPreview({ text }: { text: string }) {
  const t = useTranslations("seller.form");
  const { data, isError } = useDescriptionPreview(text);
  if (!text.trim()) return <div className={`${box} text-ink-faint`}>{t("previewEmpty")}</div>;
  if (isError) return <div className={`${box} text-ink-faint`}>{t("previewFailed")}</div>;
  if (!data) {
    return (
      <div className={box}>
        <SkeletonText lines={4} />
      </div>
    );
  }
  return (
    <>
      <SafeHtml html={data.html} className={`${box} prose`} />
      <DescriptionLosses losses={data.losses} />
    </>
  );
}

function SafeHtml({ html, className }: { html: string; className: string }) {
  const [node, setNode] = useState<HTMLDivElement | null>(null);
  useEffect(() => {
    if (node) node.innerHTML = html;
  }, [node, html]);
  return <div ref={setNode} className={className} />;
}
