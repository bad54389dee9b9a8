import { z } from "zod";
import type { OutreachChannel, Platform } from "@/lib/generated/prisma/enums";

export const platforms = {
  tiktok: "TIKTOK",
  douyin: "DOUYIN",
  xiaohongshu: "XIAOHONGSHU",
  bilibili: "BILIBILI",
  weibo: "WEIBO",
  kuaishou: "KUAISHOU",
  wechat: "WECHAT",
  instagram: "INSTAGRAM",
  youtube: "YOUTUBE",
} as const satisfies Record<string, Platform>;

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
} as const satisfies Record<Platform, keyof typeof platforms>;

export const platformSchema = z.enum(Object.values(platformNames));

export const channels = {
  email: "EMAIL",
  tk_dm: "TK_DM",
  tk_plan: "TK_PLAN",
} as const satisfies Record<string, OutreachChannel>;

export const channelNames = {
  EMAIL: "email",
  TK_DM: "tk_dm",
  TK_PLAN: "tk_plan",
} as const satisfies Record<OutreachChannel, keyof typeof channels>;

export const channelSchema = z.enum(Object.values(channelNames));
