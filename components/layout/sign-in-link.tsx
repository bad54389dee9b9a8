"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type ComponentProps, Suspense } from "react";
import { withoutLocale } from "@/lib/i18n/href";
import { LocaleLink } from "./locale-link";
import { routes } from "./routes";

type SignInLinkProps = Omit<ComponentProps<typeof LocaleLink>, "href">;

/**
 * The way to sign in from wherever the reader is. `at` says where that was: a buyer goes back there, whoever has a
 * dashboard goes to it. What demands an account says `from` instead, and everyone goes back.
 */
export function SignInLink(props: SignInLinkProps) {
  return (
    // Pages are static: what their address asks for is known only in the browser.
    <Suspense fallback={<LocaleLink {...props} href={routes.signIn} />}>
      <Located {...props} />
    </Suspense>
  );
}

function Located(props: SignInLinkProps) {
  const path = usePathname();
  const search = useSearchParams().toString();
  const page = withoutLocale(path);
  const isEntry = page === routes.signIn || page === routes.register;
  const here = search ? `${path}?${search}` : path;
  const to =
    isEntry || page === routes.home ? routes.signIn : `${routes.signIn}?at=${encodeURIComponent(here)}`;
  return <LocaleLink {...props} href={to} />;
}
