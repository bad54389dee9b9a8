import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Badge } from "@/components/ui/badge";
import { accountName } from "@/lib/contracts/account-name";
import type { ListedUser } from "@/lib/domain/accounts/list-users";
import { isSuspended } from "@/lib/domain/accounts/suspension";
import type { IdPage } from "@/lib/domain/id-page";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { ChangeRole } from "./change-role";
import { PagedList } from "./paged-list";
import { SuspendUser } from "./suspend-user";
import { UnsuspendUser } from "./unsuspend-user";

type Query = { q: string | undefined; role: string | undefined; state: string | undefined };

type UserListProps = {
  locale: Locale;
  page: IdPage<ListedUser>;
  query: Query;
  /** Nobody suspends the own account. */
  adminId: number;
  now: Date;
  moved: boolean;
};

/** Accounts, the newest first, each with what can be done about it. */
export function UserList({ locale, page, query, adminId, now, moved }: UserListProps) {
  const t = getTranslator(locale, "admin.users");
  const path = href(locale, sellerRoutes.users);
  return (
    <PagedList
      locale={locale}
      label={t("title")}
      path={path}
      query={query}
      page={page}
      moved={moved}
      empty={{ title: t("emptyTitle") }}
    >
      {(user) => <Row key={user.id} locale={locale} user={user} own={user.id === adminId} now={now} />}
    </PagedList>
  );
}

const tones = { CUSTOMER: "neutral", SELLER: "outline", ADMIN: "accent" } as const;

type RowProps = { locale: Locale; user: ListedUser; own: boolean; now: Date };

function Row({ locale, user, own, now }: RowProps) {
  const t = getTranslator(locale, "admin.users");
  const format = getFormat(locale);
  const suspended = isSuspended(user, now);
  const name = accountName(user);
  const { shop, suspendedUntil } = user;
  return (
    <li className="grid items-center gap-x-6 gap-y-3 p-4 sm:px-5 md:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_auto]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <span className="wrap-anywhere font-medium text-sm">{name}</span>
          <Badge tone={tones[user.role]}>{t(`roles.${user.role}`)}</Badge>
          {own && <Badge>{t("you")}</Badge>}
          {suspended && <Badge tone="danger">{t("suspended")}</Badge>}
        </p>
        <p className="wrap-anywhere text-ink-faint text-xs">
          {[t("number", { id: user.id }), user.name !== name && user.name, user.email, user.phone]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <div className="min-w-0 text-ink-soft text-xs">
        {suspended ? (
          <p className="wrap-anywhere text-danger">
            {suspendedUntil ? t("until", { date: format.dateTime(suspendedUntil) }) : t("forever")}
            {user.suspendedFor && <span className="block text-ink-soft">{user.suspendedFor}</span>}
          </p>
        ) : (
          <p>
            {[
              shop && localized(locale, shop.name, shop.nameEn),
              t("products", { count: user.products.count, more: String(user.products.atLeast) }),
              t("joined", { date: format.date(user.createdAt) }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2 md:justify-end">
        <ChangeRole id={user.id} name={name} role={user.role} />
        {!own &&
          (suspended ? <UnsuspendUser id={user.id} name={name} /> : <SuspendUser id={user.id} name={name} />)}
      </div>
    </li>
  );
}
