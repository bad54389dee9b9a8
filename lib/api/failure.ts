import { z } from "zod";
import { DomainError, type FieldIssue } from "../domain/errors";
import type { Locale } from "../i18n/locales";
import { getTranslator } from "../i18n/translator";
import { log } from "../log";
import type { Contract, Failure } from "./contract";

const zodMessages = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError } satisfies Record<
  Locale,
  z.core.$ZodErrorMap
>;

/** Our own words where zod would show a caller a regular expression. */
function wordIssue(locale: Locale): z.core.$ZodErrorMap {
  const t = getTranslator(locale, "errors");
  return (issue) => {
    if (issue.code === "custom")
      return issue.params?.rule === "amount" ? t("field.amount") : t("field.format");
    if (issue.code !== "invalid_format") return zodMessages[locale](issue);
    const format: string = issue.format;
    if (format === "integer" || format === "decimal" || format === "amount") return t(`field.${format}`);
    return format === "regex" ? t("field.format") : zodMessages[locale](issue);
  };
}

const wording = { zh: wordIssue("zh"), en: wordIssue("en") } satisfies Record<Locale, z.core.$ZodErrorMap>;

/** Parses what the caller sent; a misfit becomes `request.invalid` that names each field. */
export function parseWire<S extends z.ZodType>(schema: S | undefined, value: unknown, locale: Locale) {
  if (!schema) return undefined;
  const result = schema.safeParse(value, { error: wording[locale] });
  if (result.success) return result.data;
  throw new DomainError("request.invalid", { fields: result.error.issues.slice(0, 20).map(fieldIssue) });
}

function fieldIssue(issue: z.core.$ZodIssue): FieldIssue {
  return { path: issue.path.join(".").slice(0, 100), message: issue.message };
}

/** Turns anything thrown into the one shape that dialects dress; defects are logged, their details kept back. */
export function failureOf(thrown: unknown, contract: Contract, locale: Locale, requestId: string): Failure {
  const error =
    thrown instanceof DomainError ? thrown : new DomainError("internal.unexpected", { cause: thrown });
  if (error.kind === "internal") log.error({ requestId, err: error.cause }, "request failed");
  const { dialect } = contract;
  return {
    kind: error.kind,
    code: error.code,
    status: dialect.statusOf?.[error.code] ?? dialect.status[error.kind],
    message: getTranslator(locale, "errors")(error.code, error.details.values),
    fields: error.details.fields ?? [],
    requestId,
  };
}
