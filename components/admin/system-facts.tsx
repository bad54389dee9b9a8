import type { ReactNode } from "react";
import type { System } from "@/lib/domain/system/get-system";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { bytesText, durationText } from "./amounts";

/** Storage, cache, database and versions, each with its figure. */
export function SystemFacts({ locale, system }: { locale: Locale; system: System }) {
  const t = getTranslator(locale, "admin.system");
  const format = getFormat(locale);
  const { storage, cache, database, versions } = system;
  return (
    <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      <Fact term={t("storage")} figure={bytesText(locale, storage.bytes)}>
        {t("files", { count: storage.files })}
      </Fact>
      <Fact term={t("cache")} figure={bytesText(locale, cache.bytes)}>
        {t("cacheUse", { count: cache.entries, limit: bytesText(locale, cache.limit) })}
      </Fact>
      <Fact term={t("database")} figure={bytesText(locale, database.bytes)}>
        {t("connections", { count: database.connections })}
      </Fact>
      <Fact term={t("migrations")} figure={format.number(database.migrations)}>
        {database.lastMigration && t("last", { name: database.lastMigration })}
      </Fact>
      <Fact term={t("versions")} figure={`Node.js ${versions.node}`}>
        PostgreSQL {versions.postgres} · {t("uptime", { time: durationText(locale, system.uptimeSeconds) })}
      </Fact>
    </dl>
  );
}

function Fact({ term, figure, children }: { term: string; figure: string; children: ReactNode }) {
  return (
    <div className="rounded-lg border border-line bg-surface p-5 shadow-sm">
      <dt className="text-ink-soft text-sm">{term}</dt>
      <dd className="wrap-anywhere mt-1 font-semibold text-xl tabular-nums">{figure}</dd>
      <dd className="wrap-anywhere mt-0.5 text-ink-faint text-xs">{children}</dd>
    </div>
  );
}
