import { z } from "zod";
import { toDomainError } from "../domain/database-errors";
import { DomainError, type ErrorCode, type FieldIssue } from "../domain/errors";
import type { Locale } from "../i18n/locales";
import { getTranslator } from "../i18n/translator";
import { log } from "../log";
import type { Contract, Failure } from "./contract";

const zodMessages = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError } satisfies Record<
  Locale,
  z.core.$ZodErrorMap
>;

/** Refinements that have words of their own. */
const rules = ["amount", "name", "username", "email"] as const;

const measured = ["string", "array", "number", "int"] as const;

/** What a field may have to be; zod names the types in English whatever the language. */
const types = ["string", "number", "int", "boolean", "array", "object", "record", "file", "null"] as const;

/** Our own words for what callers get wrong most, and where zod would show them a regular expression. */
function wordIssue(locale: Locale): z.core.$ZodErrorMap {
  const t = getTranslator(locale, "errors");
  return (issue) => {
    if (isMissing(issue)) return t("field.required");
    if (issue.code === "invalid_type") {
      const type = types.find((name) => name === issue.expected);
      return type ? t(`field.type.${type}`) : t("field.format");
    }
    if (issue.code === "too_small" || issue.code === "too_big") {
      const origin = measured.find((name) => name === issue.origin);
      if (!origin) return t("field.format");
      return issue.code === "too_small"
        ? t(`field.least.${origin}`, { limit: String(issue.minimum) })
        : t(`field.most.${origin}`, { limit: String(issue.maximum) });
    }
    if (issue.code === "custom")
      return t(`field.${rules.find((rule) => rule === issue.params?.rule) ?? "format"}`);
    if (issue.code === "invalid_union") return wordUnion(issue.errors) ?? t("field.format");
    if (issue.code !== "invalid_format") return zodMessages[locale](issue);
    const format: string = issue.format;
    if (format === "integer" || format === "decimal" || format === "amount") return t(`field.${format}`);
    return format === "regex" ? t("field.format") : zodMessages[locale](issue);
  };
}

/** Of several admitted types: what is wrong with the one that was sent; undefined where more than one is of its type. */
function wordUnion(options: readonly (readonly z.core.$ZodIssue[])[]): string | undefined {
  const typed = options.filter(([issue]) => issue?.code !== "invalid_type");
  const [told, ...others] = typed.length > 0 ? typed : options.slice(0, 1);
  return others.length === 0 ? told?.[0]?.message : undefined;
}

/** Left out, or a text without a character where one is needed. */
function isMissing(issue: z.core.$ZodRawIssue): boolean {
  if (issue.code === "too_small") return issue.origin === "string" && issue.minimum === 1;
  return issue.input === undefined && (issue.code === "invalid_type" || issue.code === "invalid_value");
}

const wording = { zh: wordIssue("zh"), en: wordIssue("en") } satisfies Record<Locale, z.core.$ZodErrorMap>;

/** Parses what the caller sent; a misfit becomes `request.invalid` that names each field. */
export function parseWire<S extends z.ZodType>(schema: S | undefined, value: unknown, locale: Locale) {
  if (!schema) return undefined;
  const result = schema.safeParse(value, { error: wording[locale], reportInput: true });
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap(insideUnion);
  throw new DomainError("request.invalid", { fields: issues.slice(0, 20).map(fieldIssue) });
}

/**
 * What is wrong in the form that the caller seems to have meant, where objects of several forms are admitted: the first
 * that has a field with a wrong value, else the last, which is the fullest.
 */
function insideUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const forms = issue.errors.filter((form) => form.some(({ path }) => path.length > 0));
  const wrong = (inner: z.core.$ZodIssue) => inner.path.length > 0 && inner.input !== undefined;
  const meant = forms.find((form) => form.some(wrong)) ?? forms.at(-1);
  if (!meant) return [issue];
  return meant.flatMap((inner) => insideUnion({ ...inner, path: [...issue.path, ...inner.path] }));
}

function fieldIssue(issue: z.core.$ZodIssue): FieldIssue {
  return { path: issue.path.join(".").slice(0, 100), message: issue.message };
}

/** What HTTP has a status of its own for, whatever the contract. */
const statusOf: Partial<Record<ErrorCode, number>> = { "request.method_not_allowed": 405 };

/** Turns anything thrown into the one shape that contracts dress; defects are logged, their details kept back. */
export function failureOf(thrown: unknown, contract: Contract, locale: Locale, requestId: string): Failure {
  const error = toDomainError(thrown);
  if (error.kind === "internal") log.error({ requestId, err: error.cause }, "request failed");
  if (error.kind === "unavailable") log.debug({ requestId, err: error.cause }, "request refused");
  const { responseFormat } = contract;
  return {
    kind: error.kind,
    code: error.code,
    status:
      responseFormat.statusOf?.[error.code] ?? statusOf[error.code] ?? responseFormat.status[error.kind],
    message: getTranslator(locale, "errors")(error.code, error.details.values),
    fields: error.details.fields ?? [],
    requestId,
    retryAfter: error.details.retryAfter,
  };
}
