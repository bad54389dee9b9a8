import { dashboardPages } from "./pages";

const withId = (path: string) => (id: number | string) => path.replace("[id]", String(id));

/** The paths of the dashboard's pages, without language. */
export const sellerRoutes = {
  overview: dashboardPages.overview.path,
  products: dashboardPages.products.path,
  newProduct: dashboardPages.newProduct.path,
  product: withId(dashboardPages.product.path),
  changes: dashboardPages.changes.path,
  change: withId(dashboardPages.change.path),
  intents: dashboardPages.intents.path,
  intent: withId(dashboardPages.intent.path),
  customers: dashboardPages.customers.path,
  customer: withId(dashboardPages.customer.path),
  creators: dashboardPages.creators.path,
  creatorImport: dashboardPages.creatorImport.path,
  creator: withId(dashboardPages.creator.path),
  creatorEdit: withId(dashboardPages.creatorEdit.path),
  inbox: dashboardPages.inbox.path,
  mailbox: dashboardPages.mailbox.path,
  suppressions: dashboardPages.suppressions.path,
  channels: dashboardPages.channels.path,
  campaigns: dashboardPages.campaigns.path,
  newCampaign: dashboardPages.newCampaign.path,
  campaign: withId(dashboardPages.campaign.path),
  campaignSetup: withId(dashboardPages.campaignSetup.path),
  reports: dashboardPages.reports.path,
  reportedProduct: withId(dashboardPages.reportedProduct.path),
  appeals: dashboardPages.appeals.path,
  decisions: dashboardPages.decisions.path,
  allProducts: dashboardPages.allProducts.path,
  users: dashboardPages.users.path,
  shops: dashboardPages.shops.path,
  home: dashboardPages.home.path,
  audit: dashboardPages.audit.path,
  system: dashboardPages.system.path,
} as const;
