"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { cn } from "./cn";
import { controlStyles } from "./control-styles";
import { useFieldControl } from "./field-context";
import { popupItemStyles, popupStyles } from "./popup-styles";

export type ComboboxItem = { id: number; name: string };

type ComboboxProps = {
  /** What the search has found, in its order; the control itself filters nothing. */
  items: readonly ComboboxItem[];
  value: ComboboxItem | null;
  onValueChange: (value: ComboboxItem | null) => void;
  /** What has been typed; empty again once something is chosen. */
  onSearch: (text: string) => void;
  /** Said below the items, and aloud: that it searches, or has found nothing. */
  status?: ReactNode;
  placeholder?: string;
};

/** A field that finds its value among more than can be listed. */
export function Combobox({ items, value, onValueChange, onSearch, status, placeholder }: ComboboxProps) {
  const t = useTranslations("common.search");
  const { required, ...control } = useFieldControl();
  return (
    <Base.Root<ComboboxItem>
      items={items}
      filter={null}
      value={value}
      onValueChange={onValueChange}
      onInputValueChange={(text, { reason }) => onSearch(reason === "input-change" ? text : "")}
      itemToStringLabel={({ name }) => name}
      isItemEqualToValue={(one, other) => one.id === other.id}
      autoHighlight
      required={required}
    >
      <Base.InputGroup className="relative">
        <Base.Input
          {...control}
          placeholder={placeholder}
          maxLength={100}
          enterKeyHint="search"
          className={cn(controlStyles, "h-10 pe-10")}
        />
        <Base.Clear
          aria-label={t("clear")}
          className="absolute inset-y-0 end-0 grid w-10 place-items-center rounded-md text-ink-faint hover:text-ink"
        >
          <X aria-hidden="true" className="size-4" />
        </Base.Clear>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner sideOffset={6} className="z-50">
          <Base.Popup
            className={cn(
              popupStyles,
              "max-h-[min(var(--available-height),20rem)] w-(--anchor-width) overflow-y-auto overscroll-contain",
            )}
          >
            <Base.Status className="px-2.5 text-ink-faint text-sm not-empty:py-2">{status}</Base.Status>
            <Base.List>
              {(item: ComboboxItem) => (
                <Base.Item key={item.id} value={item} className={cn(popupItemStyles, "justify-between")}>
                  {item.name}
                  <Base.ItemIndicator>
                    <Check aria-hidden="true" className="size-4 text-accent-ink" />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
