import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { routes } from "@/components/layout/routes";
import { accountName } from "@/lib/contracts/account-name";
import type { Notice } from "@/lib/domain/notices/list-notices";
import type { NoticeKind } from "@/lib/domain/notices/notice-kinds";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";

const text = (value: unknown) => (typeof value === "string" ? value : "");
const number = (value: unknown) => (typeof value === "number" ? value : 0);

/** A kind as the texts name it, which have no dots in their keys. */
export const textKey = <K extends NoticeKind>(kind: K) => kind.replace(".", "_") as KeyOf<K>;
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

/** Where a notice leads: what can be done about it. */
export function noticeHref(locale: Locale, { kind, objectId, data, product }: Notice): string | null {
  const productPath = product ? `/products/${product.id}` : null;
  const managed = product ? sellerRoutes.product(product.id) : sellerRoutes.products;
  const places: Record<NoticeKind, string | null> = {
    "intent.received": sellerRoutes.intent(objectId),
    "intent.canceled": sellerRoutes.intent(objectId),
    "intent.confirmed": sellerRoutes.intent(objectId),
    "intent.succeeded": routes.intents,
    "intent.failed": routes.intents,
    "intent.reopened": routes.intents,
    "intent.product_taken_down": routes.intents,
    "product.taken_down": managed,
    "product.listed_again": managed,
    "draft.published": managed,
    "draft.not_published": sellerRoutes.productDraft(objectId),
    "appeal.granted": managed,
    "appeal.dismissed": managed,
    "report.answered": data.status === "PROCESSED" ? null : productPath,
    "proposal.accepted": `${sellerRoutes.proposals}?state=decided`,
    "proposal.refused": `${sellerRoutes.proposals}?state=decided`,
    "tags.merged": sellerRoutes.tags,
    "change_set.done": sellerRoutes.change(objectId),
    "change_set.undone": sellerRoutes.change(objectId),
    "matching.done": sellerRoutes.campaignSetup(objectId),
    "matching.failed": sellerRoutes.campaignSetup(objectId),
    "shop.joined": sellerRoutes.shop,
    "shop.left": sellerRoutes.shop,
    "creator.replied": `${sellerRoutes.inbox}?thread=${objectId}`,
  };
  const place = places[kind];
  return place && href(locale, place);
}
