import { Pager, queryPath } from "@/components/admin/pager";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { buttonStyles } from "@/components/ui/button-styles";
import { Card } from "@/components/ui/card";
import { ChipLink } from "@/components/ui/chip";
import { cn } from "@/components/ui/cn";
import { OpenLetter } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { IdPage } from "@/lib/domain/id-page";
import type { Notice } from "@/lib/domain/notices/describe-notices";
import type { Role } from "@/lib/generated/prisma/enums";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { noticeText } from "@/lib/i18n/notice-text";
import { getTranslator } from "@/lib/i18n/translator";
import { LiveNoticeList } from "./live-notice-list";
import { noticeHref } from "./notice-href";
import { NoticeLink } from "./notice-link";
import { ReadAllButton } from "./read-all-button";

type NoticesViewProps = {
  locale: Locale;
  role: Role;
  /** Of this list, without language. */
  path: string;
  page: IdPage<Notice>;
  unread: boolean;
  moved: boolean;
};

/** What one should know, the latest first. */
export function NoticesView({ locale, role, path, page, unread, moved }: NoticesViewProps) {
  const t = getTranslator(locale, "notices");
  const here = href(locale, path);
  const [newest] = page.items;
  return (
    <ClientMessages locale={locale} namespaces={["notices"]}>
      <LiveNoticeList />
      <PageHeader title={t("title")} actions={newest && !moved && <ReadAllButton upTo={newest.id} />} />
      <div className="mb-4 flex gap-2">
        <ChipLink href={here} selected={!unread}>
          {t("all")}
        </ChipLink>
        <ChipLink href={queryPath(here, { show: "unread" })} selected={unread}>
          {t("unread")}
        </ChipLink>
      </div>
      {newest ? (
        <Card className="overflow-hidden p-0">
          <ul aria-label={t("title")} className="divide-y divide-line">
            {page.items.map((notice) => (
              <NoticeItem key={notice.id} locale={locale} role={role} notice={notice} />
            ))}
          </ul>
        </Card>
      ) : (
        <EmptyState
          drawing={<OpenLetter />}
          title={t(unread ? "noneUnread" : "emptyTitle")}
          action={
            (unread || moved) && (
              <Link href={here} className={buttonStyles()}>
                {t("showAll")}
              </Link>
            )
          }
        >
          {!unread && t("emptyBody")}
        </EmptyState>
      )}
      <Pager
        locale={locale}
        path={here}
        query={{ show: unread ? "unread" : undefined }}
        next={page.next}
        previous={page.previous}
        moved={moved}
      />
    </ClientMessages>
  );
}

type NoticeItemProps = { locale: Locale; role: Role; notice: Notice };

function NoticeItem({ locale, role, notice }: NoticeItemProps) {
  const t = getTranslator(locale, "notices");
  const unread = notice.readAt === null;
  const place = noticeHref(locale, notice, role);
  const styles = "flex items-baseline gap-3 px-4 py-3 sm:px-5";
  const content = (
    <>
      <span
        aria-hidden="true"
        className={cn("size-2 shrink-0 self-center rounded-full", unread ? "bg-accent" : "bg-transparent")}
      />
      <span className={cn("wrap-anywhere min-w-0 flex-1 text-sm", unread ? "font-medium" : "text-ink-soft")}>
        {unread && <span className="sr-only">{t("unreadMark")}</span>}
        {noticeText(locale, notice)}
      </span>
      <time dateTime={notice.createdAt.toISOString()} className="shrink-0 text-ink-faint text-xs">
        {getFormat(locale).relative(notice.createdAt, new Date())}
      </time>
    </>
  );
  return (
    <li>
      {place ? (
        <NoticeLink
          id={notice.id}
          unread={unread}
          href={place}
          className={cn(styles, "transition-colors hover:bg-sunken")}
        >
          {content}
        </NoticeLink>
      ) : (
        <div className={styles}>{content}</div>
      )}
    </li>
  );
}
