import type { Failure } from "@/lib/api/contract";

/** A failure in one line, for contracts whose documents have no place for single fields. */
export function failureText({ message, fields }: Pick<Failure, "message" | "fields">): string {
  return [message, ...fields.map((field) => `${field.path} ${field.message}`.trim())].join("; ");
}
