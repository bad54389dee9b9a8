"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { cn } from "./cn";
import { iconButtonStyles } from "./icon-button";
import { scrimStyles } from "./popup-styles";

const sides = {
  start:
    "inset-y-0 start-0 w-[min(20rem,86vw)] data-[ending-style]:-translate-x-full data-[starting-style]:-translate-x-full",
  end: "inset-y-0 end-0 w-[min(28rem,100vw)] data-[ending-style]:translate-x-full data-[starting-style]:translate-x-full",
  bottom:
    "inset-x-0 bottom-0 max-h-[88dvh] rounded-t-lg data-[ending-style]:translate-y-full data-[starting-style]:translate-y-full",
} as const;

type SheetProps = {
  title: ReactNode;
  children: ReactNode;
  side?: keyof typeof sides;
  footer?: ReactNode;
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** A drawer from an edge of the screen: filters on a phone, a row's details on the desktop. */
export function Sheet({ title, children, side = "end", footer, trigger, open, onOpenChange }: SheetProps) {
  const t = useTranslations("common.actions");
  return (
    <Base.Root open={open} onOpenChange={onOpenChange && ((next) => onOpenChange(next))}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={scrimStyles} />
        <Base.Popup
          className={cn(
            "fixed z-50 flex flex-col bg-raised shadow-lg outline-none transition-transform duration-200 ease-out",
            sides[side],
          )}
        >
          <div className="flex items-center justify-between gap-4 border-line border-b py-2 ps-5 pe-3">
            <Base.Title className="font-semibold text-base">{title}</Base.Title>
            <Base.Close aria-label={t("close")} className={cn(iconButtonStyles, "size-10")}>
              <X className="size-5" />
            </Base.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-5">{children}</div>
          {footer && (
            <div className="flex gap-2 border-line border-t px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
              {footer}
            </div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
