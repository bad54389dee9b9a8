"use client";

import { useTranslations } from "use-intl";
import { type ErrorCode, errorKinds } from "@/lib/domain/errors";

const isCode = (code: string): code is ErrorCode => code in errorKinds;

/** What a code of a row means, in a sentence. */
export function useCodeText() {
  const t = useTranslations("errors");
  return (code: string) => t(isCode(code) ? code : "internal.unexpected");
}
