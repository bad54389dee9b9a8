"use client";

import { ChevronLeft, X } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button";
import { isComposing } from "./composing";

type ValueChipProps = {
  value: string;
  /** null where no English is asked for. */
  english: string | null;
  onRename: (value: string) => void;
  onEnglish: (text: string) => void;
  onEarlier: (() => void) | undefined;
  onRemove: () => void;
};

/** A value that can be called otherwise in its place. */
export function ValueChip({ value, english, onRename, onEnglish, onEarlier, onRemove }: ValueChipProps) {
  const t = useTranslations("seller.form.matrix");
  return (
    <span className="inline-flex min-h-9 max-w-full items-center rounded-full border border-line-strong bg-surface ps-1 pe-1 text-sm has-[input:focus-visible]:border-accent">
      {onEarlier ? (
        <IconButton
          label={t("earlier", { value })}
          icon={<ChevronLeft />}
          size="sm"
          onClick={onEarlier}
          className="size-7 rounded-full"
        />
      ) : (
        <span className="w-2" />
      )}
      <ChipText label={t("rename", { value })} text={value} required onText={onRename} />
      {english !== null && (
        <ChipText
          label={t("english", { value })}
          text={english}
          lang="en"
          placeholder="English"
          onText={onEnglish}
          className="border-line border-s text-ink-soft"
        />
      )}
      <IconButton
        label={t("removeValue", { value })}
        icon={<X />}
        size="sm"
        onClick={onRemove}
        className="size-7 rounded-full"
      />
    </span>
  );
}

type ChipTextProps = Omit<ComponentProps<"input">, "onChange"> & {
  label: string;
  text: string;
  onText: (text: string) => void;
};

/** A text that counts once it is left or Enter is pressed; Escape puts back what was there. */
function ChipText({ label, text, onText, required, className, ...props }: ChipTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const end = () => {
    const given = typed?.replaceAll(/\s+/gu, " ").trim() ?? text;
    setTyped(null);
    if (given !== text && (given !== "" || !required)) onText(given);
  };
  return (
    <input
      {...props}
      aria-label={label}
      value={typed ?? text}
      autoComplete="off"
      maxLength={60}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={end}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === "Escape") setTyped(null);
        if (event.key !== "Enter") return;
        event.preventDefault();
        end();
      }}
      className={`field-sizing-content min-w-10 max-w-40 bg-transparent px-1.5 py-1 outline-none ${className ?? ""}`}
    />
  );
}
