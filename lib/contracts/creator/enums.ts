import { z } from "zod";
import type { OutreachChannel, Platform } from "@/lib/generated/prisma/enums";

export const platformSchema = z.enum([
  "tiktok",
  "douyin",
  "xiaohongshu",
  "bilibili",
  "weibo",
  "kuaishou",
  "wechat",
  "instagram",
  "youtube",
]);

export const channelSchema = z.enum(["email", "tk_dm", "tk_plan"]);

export const platformsByName = {
  tiktok: "TIKTOK",
  douyin: "DOUYIN",
  xiaohongshu: "XIAOHONGSHU",
  bilibili: "BILIBILI",
  weibo: "WEIBO",
  kuaishou: "KUAISHOU",
  wechat: "WECHAT",
  instagram: "INSTAGRAM",
  youtube: "YOUTUBE",
} as const satisfies Record<z.infer<typeof platformSchema>, Platform>;

export const platformNames = {
  TIKTOK: "tiktok",
  DOUYIN: "douyin",
  XIAOHONGSHU: "xiaohongshu",
  BILIBILI: "bilibili",
  WEIBO: "weibo",
  KUAISHOU: "kuaishou",
  WECHAT: "wechat",
  INSTAGRAM: "instagram",
  YOUTUBE: "youtube",
} as const satisfies Record<Platform, z.infer<typeof platformSchema>>;

export const channelsByName = {
  email: "EMAIL",
  tk_dm: "TK_DM",
  tk_plan: "TK_PLAN",
} as const satisfies Record<z.infer<typeof channelSchema>, OutreachChannel>;

export const channelNames = {
  EMAIL: "email",
  TK_DM: "tk_dm",
  TK_PLAN: "tk_plan",
} as const satisfies Record<OutreachChannel, z.infer<typeof channelSchema>>;
