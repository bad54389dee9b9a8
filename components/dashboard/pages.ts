import {
  Bell,
  Clapperboard,
  FileUp,
  FlaskConical,
  FolderTree,
  History,
  Inbox,
  LayoutDashboard,
  MailX,
  Megaphone,
  MessageSquarePlus,
  MessagesSquare,
  Package,
  PackagePlus,
  Send,
  Settings,
  Store,
  UserRoundSearch,
  UsersRound,
} from "lucide-react";
import type { Role } from "@/lib/generated/prisma/enums";
import { adminPages } from "./admin-pages";
import type { Page } from "./page";

const everyone = ["SELLER", "ADMIN"] as const;
const sellers = ["SELLER"] as const;
const everywhere = ["rail", "palette"] as const;

/** Every page of the dashboard, in the order of the rail. The rail, the palette, titles and guards read this table. */
export const dashboardPages = {
  overview: {
    path: "/dashboard",
    label: "overview",
    roles: everyone,
    icon: LayoutDashboard,
    shown: everywhere,
    words: "home figures 首页 数据 统计",
  },
  notices: {
    path: "/dashboard/notices",
    label: "notices",
    roles: everyone,
    icon: Bell,
    shown: ["palette"],
    words: "messages news alerts 消息 提醒",
  },
  products: {
    path: "/dashboard/products",
    label: "products",
    roles: sellers,
    icon: Package,
    shown: everywhere,
    words: "listings stock 宝贝 库存",
  },
  newProduct: {
    path: "/dashboard/products/new",
    label: "newProduct",
    roles: sellers,
    icon: PackagePlus,
    shown: ["palette"],
    words: "new add create sell 新建 上架 卖",
  },
  productDraft: { path: "/dashboard/products/drafts/[id]", label: "productDraft", roles: sellers },
  product: { path: "/dashboard/products/[id]", label: "product", roles: sellers },
  changes: {
    path: "/dashboard/products/changes",
    label: "changes",
    roles: sellers,
    icon: History,
    shown: ["palette"],
    words: "bulk undo history 批量 撤销 记录",
  },
  productImport: {
    path: "/dashboard/products/import",
    label: "productImport",
    roles: sellers,
    icon: FileUp,
    shown: ["palette"],
    words: "upload csv excel table export 上传 表格 批量 导出",
  },
  change: { path: "/dashboard/products/changes/[id]", label: "change", roles: sellers },
  intents: {
    path: "/dashboard/intents",
    label: "intents",
    roles: everyone,
    icon: Inbox,
    shown: everywhere,
    words: "inbox orders deals 订单 成交",
  },
  intent: { path: "/dashboard/intents/[id]", label: "intent", roles: everyone },
  customers: {
    path: "/dashboard/customers",
    label: "customers",
    roles: everyone,
    icon: UsersRound,
    shown: everywhere,
    words: "buyers people 买家 顾客",
  },
  customer: { path: "/dashboard/customers/[id]", label: "customer", roles: everyone },
  campaigns: {
    path: "/dashboard/campaigns",
    label: "campaigns",
    roles: sellers,
    icon: Megaphone,
    shown: everywhere,
    words: "influencers creators outreach match 达人 建联 匹配 网红 推广",
  },
  newCampaign: {
    path: "/dashboard/campaigns/new",
    label: "newCampaign",
    roles: sellers,
    icon: UserRoundSearch,
    shown: ["palette"],
    words: "find creators influencers new 找达人 新建 匹配",
  },
  campaign: { path: "/dashboard/campaigns/[id]", label: "campaign", roles: sellers },
  campaignSetup: { path: "/dashboard/campaigns/[id]/setup", label: "campaignSetup", roles: sellers },
  inbox: {
    path: "/dashboard/campaigns/inbox",
    label: "inbox",
    roles: sellers,
    icon: MessagesSquare,
    shown: everywhere,
    words: "replies conversations threads messages unread 回复 会话 消息 未读",
  },
  mailbox: {
    path: "/dashboard/campaigns/mailbox",
    label: "mailbox",
    roles: sellers,
    icon: FlaskConical,
    shown: ["palette"],
    words: "sandbox mail test try raw 沙盒 邮箱 测试 原文",
  },
  creators: {
    path: "/dashboard/creators",
    label: "creators",
    roles: everyone,
    icon: Clapperboard,
    shown: everywhere,
    words: "influencer kol blogger 达人 博主 网红 红人",
  },
  creatorImport: {
    path: "/dashboard/creators/import",
    label: "creatorImport",
    roles: everyone,
    icon: FileUp,
    shown: ["palette"],
    words: "upload csv json excel table 上传 表格 批量",
  },
  creator: { path: "/dashboard/creators/[id]", label: "creator", roles: everyone },
  creatorEdit: { path: "/dashboard/creators/[id]/edit", label: "creatorEdit", roles: everyone },
  shop: {
    path: "/dashboard/shop",
    label: "shop",
    roles: sellers,
    icon: Store,
    shown: everywhere,
    words: "managers invitation code join leave 店铺 管理者 邀请码 加入",
  },
  categories: {
    path: "/dashboard/categories",
    label: "categories",
    roles: everyone,
    icon: FolderTree,
    shown: everywhere,
    words: "tree 目录 类目",
  },
  proposals: {
    path: "/dashboard/categories/proposals",
    label: "proposals",
    roles: everyone,
    icon: MessageSquarePlus,
    shown: ["palette"],
    words: "suggest categories rename move 类目 提议 意见",
  },
  suppressions: {
    path: "/dashboard/campaigns/suppressions",
    label: "suppressions",
    roles: everyone,
    icon: MailX,
    shown: ["palette"],
    words: "suppression opt out unsubscribe block ledger 退订 黑名单 不再联系",
  },
  channels: {
    path: "/dashboard/campaigns/settings",
    label: "channels",
    roles: sellers,
    icon: Send,
    shown: ["palette"],
    words: "smtp mail email tiktok quota signature test 邮件 私信 签名 额度 测试",
  },
  ...adminPages,
  settings: {
    path: "/dashboard/settings",
    label: "settings",
    roles: everyone,
    icon: Settings,
    shown: everywhere,
    words: "password account profile 密码 资料 账号",
  },
} as const satisfies Record<string, Page>;

export type DashboardPage = keyof typeof dashboardPages;

const pages: Readonly<Record<DashboardPage, Page>> = dashboardPages;

/** A page with all that the table may say of it. */
export const pageOf = (name: DashboardPage): Page => pages[name];

/** What a place offers to a role, in the table's order. */
export function pagesFor(role: Role, place: "rail" | "palette"): Page[] {
  return Object.values(pages).filter(({ roles, shown }) => roles.includes(role) && shown?.includes(place));
}
