import { env } from "@/lib/env";
import { href } from "@/lib/i18n/href";
import { isPublicUrl } from "../../outreach/public-urls";

type Reached = { token: string; language: string; sandbox: boolean };

/** Where a creator answers without an account, in their language; null where APP_URL leads nobody to us. */
export function answerUrlOf({ token, language, sandbox }: Reached, appUrl = env.APP_URL): string | null {
  if (!sandbox && !isPublicUrl(appUrl)) return null;
  return appUrl + href(language === "en" ? "en" : "zh", `/a/${token}`);
}

/** The line with which a message says so, in its own language; empty where there is no such address. */
export function answerLine(reached: Reached): string {
  const url = answerUrlOf(reached);
  if (!url) return "";
  return reached.language === "en"
    ? `Answer with one tap, no account needed: ${url}`
    : `一键答复，无需注册：${url}`;
}
