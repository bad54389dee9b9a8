import { accountName } from "@/lib/contracts/account-name";
import type { Notice } from "@/lib/domain/notices/describe-notices";
import type { NoticeKind } from "@/lib/domain/notices/notice-kinds";
import type { Locale } from "./locales";
import { localized } from "./localized-text";
import { getTranslator } from "./translator";

const text = (value: unknown) => (typeof value === "string" ? value : "");
const number = (value: unknown) => (typeof value === "number" ? value : 0);

/** A kind as the texts name it, which have no dots in their keys. */
const textKey = <K extends NoticeKind>(kind: K) => kind.replace(".", "_") as KeyOf<K>;
type KeyOf<K extends string> = K extends `${infer A}.${infer B}` ? `${A}_${B}` : K;

/** What a notice says, in the reader's language. */
export function noticeText(locale: Locale, { kind, data, product, draft, person }: Notice): string {
  const t = getTranslator(locale, "notices");
  const named = product ?? draft;
  const name = named ? localized(locale, named.title, named.titleEn) || t("unnamed") : t("gone");
  return t(`kind.${textKey(kind)}`, {
    name,
    person: person ? accountName(person) : t("somebody"),
    status: text(data.status),
    reason: text(data.failure),
    change: text(data.kind),
    tags: number(data.tags),
    products: number(data.products),
    applied: number(data.applied),
    failed: number(data.failed),
    undone: number(data.undone),
    kept: number(data.kept),
  });
}
