"use client";

import { type ReactNode, useMemo } from "react";
import { IntlProvider, type Messages, useLocale, useMessages } from "use-intl";

/** A nested provider replaces the outer one's messages, so both are joined here. */
export function MergeMessages({ messages, children }: { messages: Partial<Messages>; children: ReactNode }) {
  const outer = useMessages();
  const merged = useMemo(() => ({ ...outer, ...messages }), [outer, messages]);
  return (
    <IntlProvider locale={useLocale()} messages={merged}>
      {children}
    </IntlProvider>
  );
}
