import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { OpenLetter } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import type { SandboxMail } from "@/lib/domain/outreach/sandbox-mails";
import { type Page, pageCount } from "@/lib/domain/page";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type MailListProps = { locale: Locale; page: Page<SandboxMail>; open: number | undefined };

/** What the sandbox took, the newest first. */
export function MailList({ locale, page, open }: MailListProps) {
  const t = getTranslator(locale, "outreach");
  const format = getFormat(locale);
  const path = href(locale, sellerRoutes.mailbox);
  if (page.items.length === 0) {
    return (
      <EmptyState
        drawing={<OpenLetter />}
        title={t("mailbox.emptyTitle")}
        action={
          page.number > 1 && (
            <Link href={path} className={buttonStyles()}>
              {t("inbox.showAll")}
            </Link>
          )
        }
      >
        {t("mailbox.emptyBody")}
      </EmptyState>
    );
  }
  const at = page.number > 1 ? `&page=${page.number}` : "";
  return (
    <>
      <ul aria-label={t("mailbox.list")} className="divide-y divide-line">
        {page.items.map((mail) => (
          <li key={mail.id}>
            <Link
              href={`${path}?mail=${mail.id}${at}`}
              scroll={false}
              aria-current={mail.id === open ? "true" : undefined}
              className={cn(
                "block px-4 py-3 text-sm transition-colors -outline-offset-2",
                mail.id === open ? "bg-accent-soft" : "hover:bg-sunken/60",
              )}
            >
              <span className="flex items-baseline gap-2">
                <span className="min-w-0 flex-1 truncate font-medium">
                  <bdi>{mail.thread.creator.name || t("inbox.goneCreator")}</bdi>
                </span>
                <time dateTime={mail.at.toISOString()} className="shrink-0 text-ink-soft text-xs">
                  {format.relative(mail.at, new Date())}
                </time>
              </span>
              <span className="block truncate" dir="auto">
                {mail.subject}
              </span>
              <span className="block truncate text-ink-soft" dir="auto">
                {[...mail.content].slice(0, 160).join("")}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Pagination
        page={page.number}
        pageCount={pageCount(page)}
        path={path}
        className="border-line border-t p-3"
      />
    </>
  );
}
