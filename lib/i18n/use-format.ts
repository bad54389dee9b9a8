"use client";

import { useMemo } from "react";
import { useLocale, useTimeZone } from "use-intl";
import { createFormat } from "./format";

/** The formats of the current language and the shop's time zone, in client components. */
export function useFormat() {
  const locale = useLocale();
  const timeZone = useTimeZone() ?? "UTC";
  return useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
}
