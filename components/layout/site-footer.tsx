import Link from "next/link";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { Logo } from "./logo";
import { routes } from "./routes";

/** The end of every shop page. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "common");
  const groups = [
    {
      title: t("footer.buyers"),
      links: [
        [t("nav.browse"), routes.products],
        [t("nav.intents"), routes.intents],
      ],
    },
    {
      title: t("footer.sellers"),
      links: [
        [t("nav.dashboard"), routes.dashboard],
        [t("nav.sell"), `${routes.register}?as=seller`],
      ],
    },
    { title: t("footer.developers"), links: [[t("nav.docs"), routes.docs]] },
  ] as const;
  return (
    <footer className="mt-16 border-line border-t bg-sunken/50 max-md:pb-14 md:mt-24">
      <div className="page-width grid gap-10 py-10 md:grid-cols-[1.6fr_repeat(3,1fr)] md:py-14">
        <div className="max-w-xs">
          <Logo name={t("brand")} />
          <p className="mt-3 text-ink-soft text-sm">{t("tagline")}</p>
          <p className="mt-6 text-ink-faint text-xs">{t("footer.note")}</p>
        </div>
        {groups.map((group) => (
          <nav key={group.title} aria-label={group.title}>
            <h2 className="font-medium text-ink-faint text-xs">{group.title}</h2>
            <ul className="mt-2">
              {group.links.map(([label, path]) => (
                <li key={path}>
                  <Link
                    href={href(locale, path)}
                    className="inline-block rounded-sm py-1.5 text-ink-soft text-sm transition-colors hover:text-ink"
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  );
}
