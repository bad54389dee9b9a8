"use client";

import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { z } from "zod";

export type InvalidMessage = (issue: z.core.$ZodIssue) => string;

/** What a schema found wrong, in words for the person who typed it. */
export function useInvalid(): InvalidMessage {
  const t = useTranslations("seller.invalid");
  return useCallback(
    (issue) => {
      switch (issue.code) {
        case "invalid_type":
          if (issue.path.at(-1) === "category_id") return t("choose");
          return t(issue.expected === "int" ? "whole" : "number");
        case "too_small":
          if (issue.origin !== "string") return t("tooSmall", { min: Number(issue.minimum) });
          return issue.minimum === 1 ? t("required") : t("tooShort", { min: Number(issue.minimum) });
        case "too_big":
          if (issue.origin === "string") return t("tooLong", { max: Number(issue.maximum) });
          if (issue.origin === "array") return t("tooMany", { max: Number(issue.maximum) });
          return t("tooBig", { max: Number(issue.maximum) });
        case "invalid_format":
          return t(issue.path.at(-1) === "handle" ? "handle" : "other");
        case "custom": {
          const { rule } = issue.params ?? {};
          return t(rule === "amount" || rule === "email" ? rule : "other");
        }
        default:
          return t("other");
      }
    },
    [t],
  );
}
