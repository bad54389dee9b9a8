import Link from "next/link";
import { cn } from "@/components/ui/cn";
import { contracts } from "@/lib/contracts/all";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { routes } from "../layout/routes";

/** The contracts, and the operations of the one that is open. */
export function ContractNav({ locale, current }: { locale: Locale; current: string }) {
  const t = getTranslator(locale, "docs");
  return (
    <nav
      aria-label={t("contracts")}
      className="text-sm lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto"
    >
      <ul className="flex gap-1 overflow-x-auto lg:block">
        {contracts.map(({ contract, operations }) => (
          <li key={contract.name}>
            <Link
              href={href(locale, `${routes.docs}/${contract.name}`)}
              aria-current={contract.name === current ? "page" : undefined}
              className={cn(
                "block rounded-sm px-3 py-2 hover:bg-sunken",
                contract.name === current && "bg-sunken font-semibold",
              )}
            >
              {contract.title}
            </Link>
            {contract.name === current && (
              <ul className="mb-2 ml-3 hidden border-line border-l lg:block">
                {operations.map(({ name, method, path }) => (
                  <li key={name}>
                    <a
                      href={`#${name}`}
                      className="block truncate px-3 py-1 text-ink-soft text-xs hover:text-ink"
                      title={path}
                    >
                      <span className="text-ink-faint">{method}</span> {path}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
