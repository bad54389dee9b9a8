import {
  Flag,
  Gavel,
  House,
  Package,
  Scale,
  ScrollText,
  ServerCog,
  Store,
  Tags,
  UserRoundCog,
} from "lucide-react";
import type { Page } from "./page";

const admins = ["ADMIN"] as const;
const everywhere = ["rail", "palette"] as const;

/** The pages by which admins keep the market clean, in the order of the rail. */
export const adminPages = {
  reports: {
    path: "/dashboard/reports",
    label: "reports",
    roles: admins,
    icon: Flag,
    shown: everywhere,
    words: "moderation complaints flagged 投诉 审核 违规",
  },
  reportedProduct: { path: "/dashboard/reports/[id]", label: "reportedProduct", roles: admins },
  appeals: {
    path: "/dashboard/appeals",
    label: "appeals",
    roles: admins,
    icon: Scale,
    shown: ["palette"],
    words: "objections moderation 复核 异议",
  },
  decisions: {
    path: "/dashboard/decisions",
    label: "decisions",
    roles: admins,
    icon: Gavel,
    shown: ["palette"],
    words: "take down moderation statement 下架 记录 处罚",
  },
  allProducts: {
    path: "/dashboard/all-products",
    label: "allProducts",
    roles: admins,
    icon: Package,
    shown: everywhere,
    words: "listings market take down 下架 宝贝",
  },
  tags: {
    path: "/dashboard/tags",
    label: "tags",
    roles: admins,
    icon: Tags,
    shown: everywhere,
    words: "labels merge rename 合并 重命名",
  },
  users: {
    path: "/dashboard/users",
    label: "users",
    roles: admins,
    icon: UserRoundCog,
    shown: everywhere,
    words: "accounts people suspend role 账号 停用 封禁 身份",
  },
  shops: {
    path: "/dashboard/shops",
    label: "shops",
    roles: admins,
    icon: Store,
    shown: everywhere,
    words: "sellers stores 商家",
  },
  home: {
    path: "/dashboard/home",
    label: "home",
    roles: admins,
    icon: House,
    shown: everywhere,
    words: "featured recommended front page 精选 推荐",
  },
  audit: {
    path: "/dashboard/audit",
    label: "audit",
    roles: admins,
    icon: ScrollText,
    shown: everywhere,
    words: "log history who trail 记录 日志",
  },
  system: {
    path: "/dashboard/system",
    label: "system",
    roles: admins,
    icon: ServerCog,
    shown: everywhere,
    words: "jobs queues storage cache versions health 任务 队列 缓存 版本",
  },
} as const satisfies Record<string, Page>;
