import { ChevronRight } from "lucide-react";
import { Card, CardHeader } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { Task, TaskKind } from "@/lib/domain/dashboard/list-tasks";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { sellerRoutes } from "./seller-routes";

/** Where each kind is done. */
const places: Record<TaskKind, string> = {
  intents: `${sellerRoutes.intents}?status=pending`,
  replies: `${sellerRoutes.inbox}?filter=answer`,
  drafts: `${sellerRoutes.inbox}?filter=approve`,
  takeDowns: `${sellerRoutes.products}?status=frozen`,
  lowStock: `${sellerRoutes.products}?stock=low`,
  reports: sellerRoutes.reports,
  appeals: sellerRoutes.appeals,
};

/** What waits for the reader, each with the way to where it is done. */
export function TaskList({ locale, tasks }: { locale: Locale; tasks: readonly Task[] }) {
  const t = getTranslator(locale, "overview.tasks");
  const format = getFormat(locale);
  if (tasks.length === 0)
    return (
      <Card>
        <CardHeader title={t("title")} description={t("none")} />
      </Card>
    );
  return (
    <Card>
      <CardHeader title={t("title")} />
      <ul aria-label={t("title")} className="mt-3 divide-y divide-line border-line border-t">
        {tasks.map(({ kind, count, atLeast }) => (
          <li key={kind}>
            <Link
              href={href(locale, places[kind])}
              className="flex min-h-12 items-center gap-3 px-5 py-3 text-sm transition-colors last:rounded-b-lg hover:bg-sunken/60"
            >
              <span className="min-w-8 text-end font-semibold text-accent-ink text-base tabular-nums">
                {atLeast ? t("more", { n: format.number(count) }) : format.number(count)}
              </span>
              <span className="min-w-0 flex-1">{t(kind, { n: count })}</span>
              <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
