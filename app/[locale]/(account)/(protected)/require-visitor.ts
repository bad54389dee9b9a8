import { redirect } from "next/navigation";
import { routes } from "@/components/layout/routes";
import { getVisitor } from "@/lib/auth";
import { db } from "@/lib/db";
import { rememberLanguage } from "@/lib/domain/accounts/remember-language";
import { createContext } from "@/lib/domain/context";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";

/** The context of whoever is signed in; anybody else signs in first and comes back to `path`. */
export async function requireVisitor(locale: Locale, path: string) {
  const visitor = await getVisitor();
  if (!visitor) redirect(href(locale, `${routes.signIn}?from=${encodeURIComponent(href(locale, path))}`));
  const context = createContext(db(), visitor.actor, { locale });
  if (visitor.language !== locale) await rememberLanguage(context);
  return context;
}
