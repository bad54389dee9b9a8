"use client";

import type { ComponentProps } from "react";
import { useLocale } from "use-intl";
import { Link } from "@/components/ui/link";
import { href as localHref } from "@/lib/i18n/href";

type LocaleLinkProps = Omit<ComponentProps<typeof Link>, "href"> & { href: string };

/** A link to a page in the language of this one; `href` is the path without language. */
export function LocaleLink({ href, ...props }: LocaleLinkProps) {
  return <Link {...props} href={localHref(useLocale(), href)} />;
}
