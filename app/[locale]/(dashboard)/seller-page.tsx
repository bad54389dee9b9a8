import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { type DashboardPage, pageOf } from "@/components/dashboard/pages";
import { SellersOnly } from "@/components/dashboard/sellers-only";
import { WrongRole } from "@/components/dashboard/wrong-role";
import { routes } from "@/components/layout/routes";
import { getVisitor } from "@/lib/auth";
import { db } from "@/lib/db";
import { rememberLanguage } from "@/lib/domain/accounts/remember-language";
import { createContext, type SignedIn } from "@/lib/domain/context";
import { href } from "@/lib/i18n/href";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { type RawQuery, readQuery, type UrlQuery } from "@/lib/text/url-values";
import { livePage } from "../live-page";

type Params = Record<string, string>;
type PageProps = {
  params: Promise<Params>;
  searchParams: Promise<RawQuery>;
};

export type SellerPage = {
  locale: Locale;
  context: SignedIn;
  /** An admin reads what all sellers have, and answers for none of them. */
  isAdmin: boolean;
  params: Params;
  search: UrlQuery;
};

/**
 * A page of the dashboard. Nobody signed in is sent to sign in and back; a buyer is told whom this part is for, and
 * whoever has a dashboard but not this page whom it is for, each with a way on.
 */
export function sellerPage(
  name: DashboardPage,
  render: (page: SellerPage) => ReactNode | Promise<ReactNode>,
) {
  const { path, roles } = pageOf(name);
  return async ({ params, searchParams }: PageProps) => {
    const { locale, ...rest } = await params;
    if (!isLocale(locale)) notFound();
    const search = readQuery(await searchParams);
    const visitor = await getVisitor();
    if (!visitor) redirect(signInFrom(locale, path, rest, search));
    const { actor, language } = visitor;
    if (actor.role === "CUSTOMER") return <SellersOnly locale={locale} />;
    const isAdmin = actor.role === "ADMIN";
    if (!roles.includes(actor.role)) return <WrongRole locale={locale} page={name} isAdmin={isAdmin} />;
    const context = createContext(db(), actor, { locale });
    if (language !== locale) await rememberLanguage(context);
    return livePage(() => render({ locale, context, isAdmin, params: rest, search }));
  };
}

function signInFrom(locale: Locale, path: string, params: Params, search: SellerPage["search"]): string {
  const filled = path.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? "");
  const query = new URLSearchParams(
    Object.entries(search).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  const from = href(locale, query.size > 0 ? `${filled}?${query}` : filled);
  return href(locale, `${routes.signIn}?from=${encodeURIComponent(from)}`);
}
