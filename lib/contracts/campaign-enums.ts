import { z } from "zod";
import { inverse } from "@/lib/api/inverse";
import type { OutreachChannel, Platform } from "@/lib/generated/prisma/enums";

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
} as const satisfies Record<Platform, string>;

export const platforms = inverse(platformNames);

export const platformSchema = z.enum(Object.values(platformNames));

export const channelNames = {
  EMAIL: "email",
  TK_DM: "tk_dm",
  TK_PLAN: "tk_plan",
} as const satisfies Record<OutreachChannel, string>;

export const channels = inverse(channelNames);

export const channelSchema = z.enum(Object.values(channelNames));
