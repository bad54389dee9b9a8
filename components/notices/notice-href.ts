import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { receivedPath, routes } from "@/components/layout/routes";
import type { Notice } from "@/lib/domain/notices/describe-notices";
import type { NoticeKind } from "@/lib/domain/notices/notice-kinds";
import type { Role } from "@/lib/generated/prisma/enums";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";

/** Where a notice leads: what can be done about it. */
export function noticeHref(
  locale: Locale,
  { kind, objectId, data, product }: Notice,
  role: Role,
): string | null {
  // A private person has no dashboard, and answers under the account.
  const isPrivate = role === "CUSTOMER";
  const received = isPrivate ? receivedPath(objectId) : sellerRoutes.intent(objectId);
  const productPath = product ? `/products/${product.id}` : null;
  const edited = product ? sellerRoutes.product(product.id) : sellerRoutes.products;
  const managed = isPrivate ? null : edited;
  const places: Record<NoticeKind, string | null> = {
    "intent.received": received,
    "intent.canceled": received,
    "intent.confirmed": received,
    "intent.succeeded": routes.intents,
    "intent.failed": routes.intents,
    "intent.reopened": routes.intents,
    "intent.product_taken_down": routes.intents,
    "product.taken_down": managed,
    "product.listed_again": managed ?? productPath,
    "draft.published": edited,
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
