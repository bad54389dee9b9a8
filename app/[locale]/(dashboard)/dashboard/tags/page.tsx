import type { Metadata } from "next";
import { Suspense } from "react";
import { FilterBar } from "@/components/admin/filter-bar";
import { PagedList } from "@/components/admin/paged-list";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { BasketProvider } from "@/components/tags/basket";
import { MergeBar } from "@/components/tags/merge-bar";
import { NewTag } from "@/components/tags/new-tag";
import { RunningMerges } from "@/components/tags/running-merges";
import { TagRow } from "@/components/tags/tag-row";
import { listRunningMerges, listTagRows } from "@/lib/domain/tags/list-tag-rows";
import { TagKind } from "@/lib/generated/prisma/enums";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { cleanLine } from "@/lib/text/clean";
import { idOf, oneOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "tags");

const queryOf = ({ search }: SellerPage) => ({
  q: cleanLine(search.q ?? "").slice(0, 64) || undefined,
  kind: oneOf(search.kind, Object.values(TagKind)),
  use: oneOf(search.use, ["none"]),
});

async function Tags(page: SellerPage) {
  const { locale, context, search } = page;
  const t = getTranslator(locale, "taxonomy.tags");
  const { q, kind, use } = queryOf(page);
  const [after, before] = [idOf(search.after), idOf(search.before)];
  const [found, merges] = await Promise.all([
    listTagRows(context, {
      filter: { q, kind, unused: use === "none" },
      page: { size: 50, after, before },
    }),
    listRunningMerges(context),
  ]);
  return (
    <>
      <RunningMerges locale={locale} merges={merges} />
      <PagedList
        locale={locale}
        label={t("title")}
        path={href(locale, sellerRoutes.tags)}
        query={{ q, kind, use }}
        page={found}
        moved={Boolean(after ?? before)}
        empty={{ title: t("emptyTitle"), body: t("emptyBody") }}
      >
        {(tag) => <TagRow key={tag.id} tag={tag} />}
      </PagedList>
    </>
  );
}

const TagsPage = (page: SellerPage) => {
  const { locale, search } = page;
  const t = getTranslator(locale, "taxonomy.tags");
  const { q, kind, use } = queryOf(page);
  return (
    <ClientMessages locale={locale} namespaces={["taxonomy"]}>
      <PageHeader title={t("title")} description={t("lead")} actions={<NewTag />} />
      <FilterBar
        locale={locale}
        path={href(locale, sellerRoutes.tags)}
        inputs={[
          { name: "q", label: t("search"), value: q, placeholder: t("searchPlaceholder"), maxLength: 64 },
        ]}
        selects={[
          {
            name: "kind",
            label: t("kind"),
            value: kind,
            options: Object.values(TagKind).map((value) => ({ value, label: t("kindOf", { kind: value }) })),
          },
          { name: "use", label: t("use"), value: use, options: [{ value: "none", label: t("unused") }] },
        ]}
      />
      <BasketProvider>
        <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
          <Tags {...page} />
        </Suspense>
        <MergeBar />
      </BasketProvider>
    </ClientMessages>
  );
};

export default sellerPage("tags", TagsPage);
