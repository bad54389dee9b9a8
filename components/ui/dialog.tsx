"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { cn } from "./cn";
import { iconButtonStyles } from "./icon-button";
import { scrimStyles } from "./popup-styles";

type DialogProps = {
  title: ReactNode;
  description?: ReactNode;
  children: ReactNode;
  /** Buttons at the bottom; the one to do next comes last. */
  footer?: ReactNode;
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  className?: string;
};

/** A modal that keeps the page behind it; on a phone it rises from the bottom. */
export function Dialog({
  title,
  description,
  children,
  footer,
  trigger,
  open,
  onOpenChange,
  className,
}: DialogProps) {
  const t = useTranslations("common.actions");
  return (
    <Base.Root open={open} onOpenChange={onOpenChange && ((next) => onOpenChange(next))}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={scrimStyles} />
        <Base.Popup
          className={cn(
            "fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] flex-col rounded-t-lg bg-raised shadow-lg outline-none",
            "transition-[opacity,translate] duration-200 data-[ending-style]:translate-y-4 data-[starting-style]:translate-y-4 data-[ending-style]:opacity-0 data-[starting-style]:opacity-0",
            "sm:inset-0 sm:m-auto sm:h-fit sm:w-full sm:max-w-lg sm:rounded-lg",
            className,
          )}
        >
          <div className="flex items-start justify-between gap-4 px-5 pt-5">
            <Base.Title className="font-semibold text-lg">{title}</Base.Title>
            <Base.Close aria-label={t("close")} className={cn(iconButtonStyles, "-me-2 -mt-1.5 size-10")}>
              <X className="size-5" />
            </Base.Close>
          </div>
          {description && (
            <Base.Description className="px-5 text-ink-soft text-sm">{description}</Base.Description>
          )}
          <div className="min-h-0 overflow-y-auto overscroll-contain px-5 pt-4 pb-5">{children}</div>
          {footer && <div className="flex justify-end gap-2 border-line border-t px-5 py-4">{footer}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
