"use client";

import { AlertDialog as Base } from "@base-ui/react/alert-dialog";
import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "./button";
import { scrimStyles } from "./popup-styles";

type AlertDialogProps = {
  /** The question, ending in what will happen. */
  title: ReactNode;
  description?: ReactNode;
  /** The verb on the confirming button. */
  confirmLabel: string;
  /** On the other button, where "Cancel" could be taken for the act itself. */
  cancelLabel?: string;
  onConfirm: () => void;
  tone?: "primary" | "danger";
  loading?: boolean;
  /** Whether something is missing that the act needs. */
  disabled?: boolean;
  /** A note to take along, such as a reason. */
  children?: ReactNode;
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** Asks before what cannot be undone. It stays open after `onConfirm`: the caller closes it when the work is done. */
export function AlertDialog(props: AlertDialogProps) {
  const {
    title,
    description,
    confirmLabel,
    cancelLabel,
    onConfirm,
    tone = "primary",
    loading,
    disabled,
    children,
    trigger,
  } = props;
  const { open, onOpenChange } = props;
  const t = useTranslations("common.actions");
  return (
    <Base.Root open={open} onOpenChange={onOpenChange && ((next) => onOpenChange(next))}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={scrimStyles} />
        <Base.Popup className="fixed inset-0 z-50 m-auto h-fit max-h-[92dvh] w-[calc(100%-2rem)] max-w-md overflow-y-auto rounded-lg bg-raised p-5 shadow-lg outline-none transition-[opacity,scale] duration-150 data-[ending-style]:scale-97 data-[starting-style]:scale-97 data-[ending-style]:opacity-0 data-[starting-style]:opacity-0">
          <Base.Title className="font-semibold text-lg">{title}</Base.Title>
          {description && (
            <Base.Description className="mt-1.5 text-ink-soft text-sm">{description}</Base.Description>
          )}
          {children && <div className="mt-4">{children}</div>}
          <div className="mt-6 flex justify-end gap-2">
            <Base.Close render={<Button variant="ghost" />}>{cancelLabel ?? t("cancel")}</Base.Close>
            <Button variant={tone} loading={loading} disabled={disabled} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
