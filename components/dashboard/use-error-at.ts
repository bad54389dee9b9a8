"use client";

import { get, useFormContext, useFormState } from "react-hook-form";

/** The message at a field of a form, by its path; undefined when there is none. */
export function useErrorAt() {
  const { control } = useFormContext();
  const { errors } = useFormState({ control });
  return (path: string): string | undefined => {
    const found: unknown = get(errors, path);
    if (typeof found !== "object" || found === null) return undefined;
    const own: unknown =
      Reflect.get(found, "message") ?? Reflect.get(Reflect.get(found, "root") ?? {}, "message");
    return typeof own === "string" ? own : undefined;
  };
}
