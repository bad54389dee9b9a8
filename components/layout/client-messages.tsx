import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { type Namespace, pickMessages } from "@/lib/i18n/messages";
import { MergeMessages } from "./merge-messages";

type ClientMessagesProps = { locale: Locale; namespaces: readonly Namespace[]; children: ReactNode };

/** Gives the client components inside it these namespaces besides `common` and `errors`. */
export function ClientMessages({ locale, namespaces, children }: ClientMessagesProps) {
  return <MergeMessages messages={pickMessages(locale, namespaces)}>{children}</MergeMessages>;
}
