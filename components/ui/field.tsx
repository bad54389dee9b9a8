"use client";

import { CircleAlert } from "lucide-react";
import { type ReactNode, useId, useMemo } from "react";
import { useTranslations } from "use-intl";
import { cn } from "./cn";
import { FieldContext } from "./field-context";

type FieldProps = {
  label: ReactNode;
  /** Shown below the control; stays when there is an error. */
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** Says "optional" beside the label. */
  optional?: boolean;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  className?: string;
  children: ReactNode;
};

/** A labelled control with its hint and its error, wired for assistive technology. */
export function Field({
  label,
  hint,
  error,
  required,
  optional,
  hideLabel,
  className,
  children,
}: FieldProps) {
  const t = useTranslations("common.state");
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const invalid = Boolean(error);
  const control = useMemo(
    () => ({
      id,
      required,
      "aria-labelledby": `${id}-label`,
      ...(described && { "aria-describedby": described }),
      ...(invalid && { "aria-invalid": true as const }),
    }),
    [id, required, described, invalid],
  );
  return (
    <div className={cn("grid content-start gap-1.5", className)}>
      <label id={`${id}-label`} htmlFor={id} className={cn("font-medium text-sm", hideLabel && "sr-only")}>
        {label}
        {required && (
          <span aria-hidden="true" className="ms-1 text-accent-ink">
            *
          </span>
        )}
        {optional && <span className="ms-2 font-normal text-ink-faint text-xs">{t("optional")}</span>}
      </label>
      <FieldContext value={control}>{children}</FieldContext>
      {error && (
        <p id={`${id}-error`} role="alert" className="flex items-start gap-1.5 text-danger text-sm">
          <CircleAlert aria-hidden="true" className="mt-[0.25em] size-3.5 shrink-0" />
          <span>{error}</span>
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-faint text-xs">
          {hint}
        </p>
      )}
    </div>
  );
}
