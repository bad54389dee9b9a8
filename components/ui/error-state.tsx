"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "./button";
import { BrokenKite } from "./drawings";
import { EmptyState } from "./empty-state";

type ErrorStateProps = {
  title?: ReactNode;
  /** The sentence; by default a general one. */
  children?: ReactNode;
  onRetry?: () => void;
  /** The request's id, to tell support. */
  reference?: string;
  className?: string;
};

/** Something failed: a sentence, a way out, and a number to ask about. */
export function ErrorState({ title, children, onRetry, reference, className }: ErrorStateProps) {
  const t = useTranslations("common");
  return (
    <div role="alert" className={className}>
      <EmptyState
        drawing={<BrokenKite />}
        title={title ?? t("error.title")}
        action={onRetry && <Button onClick={onRetry}>{t("actions.retry")}</Button>}
      >
        <p>{children ?? t("error.body")}</p>
        {reference && (
          <p className="mt-2 text-ink-faint text-xs">{t("error.reference", { id: reference })}</p>
        )}
      </EmptyState>
    </div>
  );
}
