"use client";

import type { UseFormReturn } from "react-hook-form";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import { useInvalid } from "@/components/dashboard/use-invalid";
import { isSignedOut } from "@/components/layout/failure";
import { useFailure } from "@/components/ui/use-failure";
import type { ProductFormValues } from "./form-values";
import { formPath } from "./product-payload";
import { isFormPath, serverErrors } from "./server-errors";

/** Shows at the form's fields, or below all of them, what the server or a schema has refused. */
export function useFormFailures(form: UseFormReturn<ProductFormValues>) {
  const t = useTranslations("seller.form");
  const failure = useFailure();
  const say = useInvalid();

  const showFailure = (error: unknown) => {
    const fields = serverErrors(error);
    for (const { path, message } of fields) form.setError(path, { type: "server", message });
    if (fields.length > 0) return;
    const message = failure(error);
    form.setError(
      "root",
      isSignedOut(error) ? { type: "signed-out", message } : { message: t("failed", { reason: message }) },
    );
  };

  const showIssues = (issues: readonly z.core.$ZodIssue[]) => {
    for (const [index, issue] of issues.entries()) {
      const path = formPath(issue.path);
      if (isFormPath(path)) form.setError(path, { message: say(issue) }, { shouldFocus: index === 0 });
    }
  };
  return { showFailure, showIssues };
}
