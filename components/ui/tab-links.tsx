import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { tabListStyles, tabStyles } from "./tab-styles";

type TabLink = { href: string; label: ReactNode; count?: ReactNode; current: boolean };

/** Tabs that are pages: plain links, so they work without JavaScript and can be sent to someone. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className={tabListStyles}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          scroll={false}
          aria-current={tab.current ? "page" : undefined}
          className={tabStyles}
        >
          {tab.label}
          {tab.count !== undefined && (
            <span className="text-ink-faint text-xs tabular-nums">{tab.count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
