import type { MetadataRoute } from "next";
import { env } from "@/lib/env";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";

// The address of the sitemap is known when the server runs, not when it is built.
export const dynamic = "force-dynamic";

const closed = ["/account", "/intents", "/dashboard", "/admin"];

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", ...locales.flatMap((locale) => closed.map((path) => href(locale, path)))],
    },
    sitemap: `${env.APP_URL}/sitemap.xml`,
  };
}
