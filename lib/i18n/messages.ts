import enAdmin from "./en/admin.json" with { type: "json" };
import enAnswer from "./en/answer.json" with { type: "json" };
import enAuth from "./en/auth.json" with { type: "json" };
import enCampaigns from "./en/campaigns.json" with { type: "json" };
import enCatalog from "./en/catalog.json" with { type: "json" };
import enCommon from "./en/common.json" with { type: "json" };
import enCreators from "./en/creators.json" with { type: "json" };
import enDocs from "./en/docs.json" with { type: "json" };
import enDrafts from "./en/drafts.json" with { type: "json" };
import enErrors from "./en/errors.json" with { type: "json" };
import enHistory from "./en/history.json" with { type: "json" };
import enIntents from "./en/intents.json" with { type: "json" };
import enMatching from "./en/matching.json" with { type: "json" };
import enModeration from "./en/moderation.json" with { type: "json" };
import enNotices from "./en/notices.json" with { type: "json" };
import enOutreach from "./en/outreach.json" with { type: "json" };
import enOverview from "./en/overview.json" with { type: "json" };
import enProduct from "./en/product.json" with { type: "json" };
import enProducts from "./en/products.json" with { type: "json" };
import enSeller from "./en/seller.json" with { type: "json" };
import enShop from "./en/shop.json" with { type: "json" };
import enTaxonomy from "./en/taxonomy.json" with { type: "json" };
import type { Locale } from "./locales";
import zhAdmin from "./zh/admin.json" with { type: "json" };
import zhAnswer from "./zh/answer.json" with { type: "json" };
import zhAuth from "./zh/auth.json" with { type: "json" };
import zhCampaigns from "./zh/campaigns.json" with { type: "json" };
import zhCatalog from "./zh/catalog.json" with { type: "json" };
import zhCommon from "./zh/common.json" with { type: "json" };
import zhCreators from "./zh/creators.json" with { type: "json" };
import zhDocs from "./zh/docs.json" with { type: "json" };
import zhDrafts from "./zh/drafts.json" with { type: "json" };
import zhErrors from "./zh/errors.json" with { type: "json" };
import zhHistory from "./zh/history.json" with { type: "json" };
import zhIntents from "./zh/intents.json" with { type: "json" };
import zhMatching from "./zh/matching.json" with { type: "json" };
import zhModeration from "./zh/moderation.json" with { type: "json" };
import zhNotices from "./zh/notices.json" with { type: "json" };
import zhOutreach from "./zh/outreach.json" with { type: "json" };
import zhOverview from "./zh/overview.json" with { type: "json" };
import zhProduct from "./zh/product.json" with { type: "json" };
import zhProducts from "./zh/products.json" with { type: "json" };
import zhSeller from "./zh/seller.json" with { type: "json" };
import zhShop from "./zh/shop.json" with { type: "json" };
import zhTaxonomy from "./zh/taxonomy.json" with { type: "json" };

const zh = {
  common: zhCommon,
  catalog: zhCatalog,
  product: zhProduct,
  products: zhProducts,
  drafts: zhDrafts,
  history: zhHistory,
  intents: zhIntents,
  auth: zhAuth,
  answer: zhAnswer,
  seller: zhSeller,
  overview: zhOverview,
  shop: zhShop,
  errors: zhErrors,
  docs: zhDocs,
  matching: zhMatching,
  outreach: zhOutreach,
  campaigns: zhCampaigns,
  creators: zhCreators,
  moderation: zhModeration,
  notices: zhNotices,
  admin: zhAdmin,
  taxonomy: zhTaxonomy,
};

const en = {
  common: enCommon,
  catalog: enCatalog,
  product: enProduct,
  products: enProducts,
  drafts: enDrafts,
  history: enHistory,
  intents: enIntents,
  auth: enAuth,
  answer: enAnswer,
  seller: enSeller,
  overview: enOverview,
  shop: enShop,
  errors: enErrors,
  docs: enDocs,
  matching: enMatching,
  outreach: enOutreach,
  campaigns: enCampaigns,
  creators: enCreators,
  moderation: enModeration,
  notices: enNotices,
  admin: enAdmin,
  taxonomy: enTaxonomy,
};

export type Messages = typeof zh;
export type Namespace = keyof Messages;

// Both directions, so that a key missing from either language does not compile.
en satisfies typeof zh;
zh satisfies typeof en;

export const messages: Record<Locale, Messages> = { zh, en };

/** Only the named namespaces, to hand to the client. */
export function pickMessages(locale: Locale, namespaces: readonly Namespace[]): Partial<Messages> {
  return Object.fromEntries(namespaces.map((namespace) => [namespace, messages[locale][namespace]]));
}
