import { createHash } from "node:crypto";

type Reason = "service.unavailable" | "service.busy";

const texts = {
  zh: {
    language: "zh-CN",
    home: "/",
    brand: "集市",
    retry: "再试一次",
    "service.unavailable": ["稍等片刻", "服务暂时不可用，我们正在恢复。您的数据都还在，请稍后再试。"],
    "service.busy": ["现在来的人有点多", "为了不让大家都变慢，我们请您稍等几秒再试。"],
  },
  en: {
    language: "en",
    home: "/en",
    brand: "Jishi",
    retry: "Try again",
    "service.unavailable": [
      "One moment, please",
      "The shop is not available right now and will be back shortly. Nothing of yours is lost; please try again in a little while.",
    ],
    "service.busy": [
      "It is busy here right now",
      "So that nobody has to wait for long, we ask you to try again in a few seconds.",
    ],
  },
} as const;

const style = `
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100dvh; display: flex; flex-direction: column;
  font: 1rem/1.6 "Inter Variable", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif;
  background: light-dark(oklch(0.985 0.004 85), oklch(0.185 0.007 60));
  color: light-dark(oklch(0.24 0.012 55), oklch(0.945 0.007 80)); }
header { padding: 1.25rem 1.5rem; }
header a { font-weight: 650; font-size: 1.25rem; color: inherit; text-decoration: none; }
main { flex: 1; display: grid; place-content: center; justify-items: center; padding: 0 1.5rem 20vh;
  text-align: center; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; letter-spacing: -0.018em; }
p { margin: 0 0 1.75rem; max-width: 32rem; color: light-dark(oklch(0.43 0.013 60), oklch(0.78 0.01 75)); }
.retry { padding: .65rem 1.4rem; border-radius: 10px; text-decoration: none; font-weight: 550;
  background: light-dark(oklch(0.565 0.192 32), oklch(0.585 0.188 32)); color: oklch(0.995 0.004 60); }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 3px; }
`;

/** Comes back by itself once the server says that it is ready; everyone at another moment. */
const script = `
const again = (seconds) => setTimeout(async () => {
  const answer = await fetch("/api/health/ready", { cache: "no-store" }).catch(() => null);
  if (answer?.ok) location.reload();
  else again(seconds);
}, 1000 * seconds * (1 + Math.random()));
again(Number(document.body.dataset.retryAfter));
`;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** What a visitor is shown when no page can be made: needs neither the database nor Next, and is left by itself when they are back. */
export function refusalPage(url: string, reason: Reason, retryAfter: number) {
  const text = /^\/en(?:[/?]|$)/.test(url) ? texts.en : texts.zh;
  const [title, sentence] = text[reason];
  const again = url.startsWith("//") ? text.home : escapeHtml(url);
  const seconds = Math.ceil(retryAfter);
  const body = `<!doctype html>
<html lang="${text.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${text.brand}</title>
<style>${style}</style>
</head>
<body data-retry-after="${seconds}">
<header><a href="${text.home}">${text.brand}</a></header>
<main><h1>${title}</h1><p>${sentence}</p><a class="retry" href="${again}">${text.retry}</a></main>
<script>${script}</script>
</body>
</html>
`;
  return {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-length": String(Buffer.byteLength(body)),
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cache-control": "no-store",
      "retry-after": String(seconds),
    },
    body,
  };
}
