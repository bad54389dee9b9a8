import type { Platform } from "@/lib/generated/prisma/enums";
import { platforms } from "./creator-input";

/** What people call platforms, folded: without spaces, in lower case. */
export const platformAliases: Record<Platform, readonly string[]> = {
  TIKTOK: ["tiktok", "tk", "tik tok", "抖音国际版", "海外抖音"],
  DOUYIN: ["douyin", "抖音", "dy"],
  XIAOHONGSHU: ["xiaohongshu", "小红书", "xhs", "rednote", "red"],
  BILIBILI: ["bilibili", "哔哩哔哩", "b站", "b 站"],
  WEIBO: ["weibo", "微博", "新浪微博"],
  KUAISHOU: ["kuaishou", "快手", "ks"],
  WECHAT: ["wechat", "微信", "视频号", "微信视频号", "公众号", "微信公众号"],
  INSTAGRAM: ["instagram", "ins", "ig", "照片墙"],
  YOUTUBE: ["youtube", "油管", "ytb", "yt"],
};

export const foldName = (name: string) =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_\-.·:：*]/g, "");

export const platformsByAlias: ReadonlyMap<string, Platform> = new Map(
  platforms.flatMap((platform) =>
    platformAliases[platform].map((name) => [foldName(name), platform] as const),
  ),
);

/** The platform that a text names, or null. */
export function platformOf(text: string): Platform | null {
  return platformsByAlias.get(foldName(text)) ?? null;
}
