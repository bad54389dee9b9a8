import { CalendarClock } from "lucide-react";
import { Pager } from "@/components/admin/pager";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Badge } from "@/components/ui/badge";
import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyShopDrawing } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { TabLinks } from "@/components/ui/tab-links";
import type { IdPage } from "@/lib/domain/id-page";
import type { ListedDraft } from "@/lib/domain/product-drafts/list-drafts";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { ProductThumb } from "../product-thumb";
import { DraftDelete } from "./draft-delete";
import { partsText } from "./parts-text";

type DraftListProps = { locale: Locale; userId: number; page: IdPage<ListedDraft>; moved: boolean };

/** The drafts of the seller and its shop, each with what it lacks or when it is published. */
export function DraftList({ locale, userId, page, moved }: DraftListProps) {
  const t = getTranslator(locale, "drafts");
  const products = getTranslator(locale, "products");
  const path = href(locale, sellerRoutes.products);
  const here = `${path}?show=drafts`;
  return (
    <>
      <TabLinks
        label={products("status")}
        tabs={[
          { href: path, label: products("all"), current: false },
          { href: here, label: t("title"), current: true },
        ]}
      />
      {page.items.length === 0 ? (
        <EmptyState
          drawing={<EmptyShopDrawing />}
          title={t("emptyTitle")}
          action={
            <Link
              href={href(locale, sellerRoutes.newProduct)}
              className={buttonStyles({ variant: "primary" })}
            >
              {t("begin")}
            </Link>
          }
        >
          {t("emptyBody")}
        </EmptyState>
      ) : (
        <ul
          aria-label={t("title")}
          className="mt-4 divide-y divide-line rounded-lg border border-line bg-surface shadow-sm"
        >
          {page.items.map((draft) => (
            <DraftItem key={draft.id} locale={locale} userId={userId} draft={draft} />
          ))}
        </ul>
      )}
      <Pager
        locale={locale}
        path={path}
        query={{ show: "drafts" }}
        next={page.next}
        previous={page.previous}
        moved={moved}
      />
    </>
  );
}

type DraftItemProps = { locale: Locale; userId: number; draft: ListedDraft };

function DraftItem({ locale, userId, draft }: DraftItemProps) {
  const t = getTranslator(locale, "drafts");
  const format = getFormat(locale);
  const { id, missing, publishAt, failure, seller } = draft;
  const name = localized(locale, draft.title, draft.titleEn) || t("unnamed");
  const lacking = partsText(
    locale,
    missing.map((part) => t(`part.${part}`)),
  );
  return (
    <li className="flex items-start gap-4 p-4">
      <ProductThumb url={draft.picture} className="size-16 shrink-0" />
      <div className="min-w-0 flex-1">
        <Link
          href={href(locale, sellerRoutes.productDraft(id))}
          className="wrap-anywhere line-clamp-2 font-medium text-sm"
        >
          {name}
        </Link>
        <p className="mt-1 text-ink-soft text-sm">
          {missing.length === 0 ? t("complete") : t("lacks", { parts: lacking })}
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-faint text-xs">
          {publishAt && (
            <Badge tone="accent">
              <CalendarClock aria-hidden="true" className="size-3.5" />
              {t("publishedAtShort", { time: format.dateTime(publishAt) })}
            </Badge>
          )}
          {failure && <Badge tone="danger">{t("notPublished")}</Badge>}
          <span className="tabular-nums">{t("savedAt", { time: format.dateTime(draft.updatedAt) })}</span>
          {seller.id !== userId && <span>{seller.name || seller.username}</span>}
        </p>
      </div>
      <DraftDelete id={id} name={name} leaves={false} />
    </li>
  );
}
