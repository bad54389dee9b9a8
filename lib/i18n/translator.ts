import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import { type Messages, messages, type Namespace } from "./messages";

/**
 * The typed `t` of one namespace, for server components, metadata and mail:
 * `const t = getTranslator(locale, "catalog"); t("title")`. Client components use `useTranslations`.
 */
export function getTranslator<N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator<Messages, N>({
    locale,
    messages: messages[locale],
    namespace,
  });
}
