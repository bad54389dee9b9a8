import { createTranslator, type NamespaceKeys, type NestedKeyOf } from "use-intl/core";
import type { Locale } from "./locales";
import { type Messages, messages } from "./messages";

/**
 * The typed `t` of one namespace or of a part of it, for server components, metadata and mail:
 * `const t = getTranslator(locale, "catalog"); t("title")`. Client components use `useTranslations`.
 */
export function getTranslator<N extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(
  locale: Locale,
  namespace: N,
) {
  return createTranslator<Messages, N>({
    locale,
    messages: messages[locale],
    namespace,
  });
}
