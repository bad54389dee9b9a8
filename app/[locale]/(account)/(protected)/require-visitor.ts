import { redirect } from "next/navigation";
import { routes } from "@/components/layout/routes";
import { getActor } from "@/lib/auth";
import { db } from "@/lib/db";
import { createContext } from "@/lib/domain/context";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";

/** The context of whoever is signed in; anybody else signs in first and comes back to `path`. */
export async function requireVisitor(locale: Locale, path: string) {
  const actor = await getActor();
  if (!actor) redirect(href(locale, `${routes.signIn}?from=${encodeURIComponent(href(locale, path))}`));
  return createContext(db(), actor, { locale });
}
