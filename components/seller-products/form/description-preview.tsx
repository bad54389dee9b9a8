"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";

/** The text as the shop shows it: rendered and sanitized by the same rules, which are loaded when first needed. */
export function DescriptionPreview({ text }: { text: string }) {
  const t = useTranslations("seller.form");
  const [html, setHtml] = useState("");
  useEffect(() => {
    let current = true;
    import("@/lib/domain/media/sanitize").then(({ renderDescription }) => {
      if (current) setHtml(renderDescription(text));
    });
    return () => {
      current = false;
    };
  }, [text]);
  const box =
    "max-h-[32rem] min-h-56 overflow-y-auto rounded-md border border-line border-dashed px-4 py-3 text-sm";
  if (!text.trim()) return <div className={`${box} text-ink-faint`}>{t("previewEmpty")}</div>;
  return <SafeHtml html={html} className={`${box} prose`} />;
}

function SafeHtml({ html, className }: { html: string; className: string }) {
  const [node, setNode] = useState<HTMLDivElement | null>(null);
  useEffect(() => {
    if (node) node.innerHTML = html;
  }, [node, html]);
  return <div ref={setNode} className={className} />;
}
