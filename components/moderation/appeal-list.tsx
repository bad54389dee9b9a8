import { PagedList } from "@/components/admin/paged-list";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { accountName } from "@/lib/contracts/account-name";
import type { IdPage } from "@/lib/domain/id-page";
import type { ListedAppeal } from "@/lib/domain/moderation/list-appeals";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { AnswerAppeal } from "./answer-appeal";
import { AppealState } from "./appeal-state";
import { ProductLine } from "./product-line";
import { Statement } from "./statement";

type AppealListProps = {
  locale: Locale;
  page: IdPage<ListedAppeal>;
  state: "answered" | undefined;
  /** Who looks: an own decision is another's to review. */
  adminId: number;
  moved: boolean;
};

/** Appeals with the decisions that they are about, each with its answer or the way to give one. */
export function AppealList({ locale, page, state, adminId, moved }: AppealListProps) {
  const t = getTranslator(locale, "admin.appeals");
  const path = href(locale, sellerRoutes.appeals);
  return (
    <PagedList
      locale={locale}
      label={t("title")}
      path={path}
      query={{ state }}
      page={page}
      moved={moved}
      empty={state ? { title: t("noneTitle") } : { title: t("emptyTitle"), body: t("emptyBody") }}
    >
      {({ id, decision }) => <Row key={id} locale={locale} id={id} decision={decision} adminId={adminId} />}
    </PagedList>
  );
}

type RowProps = { locale: Locale; id: number; decision: ListedAppeal["decision"]; adminId: number };

function Row({ locale, id, decision, adminId }: RowProps) {
  const t = getTranslator(locale, "admin.appeals");
  const format = getFormat(locale);
  const { appeal, admin, product } = decision;
  if (!appeal) return null;
  return (
    <li className="grid gap-4 p-4 sm:p-5">
      <ProductLine
        locale={locale}
        product={product}
        href={href(locale, sellerRoutes.reportedProduct(product.id))}
      >
        <p className="text-ink-faint text-xs">
          {t("decidedBy", { name: accountName(admin), date: format.dateTime(decision.createdAt) })}
        </p>
      </ProductLine>
      <div className="grid gap-5 lg:grid-cols-2">
        <Statement locale={locale} statement={decision} />
        <div className="grid content-start gap-4">
          <AppealState
            locale={locale}
            appeal={appeal}
            title={t("by", { name: accountName(appeal.user), date: format.date(appeal.createdAt) })}
          />
          {appeal.status === "PENDING" &&
            (admin.id === adminId ? (
              <p className="text-ink-soft text-sm">{t("own")}</p>
            ) : (
              <AnswerAppeal id={id} />
            ))}
        </div>
      </div>
    </li>
  );
}
