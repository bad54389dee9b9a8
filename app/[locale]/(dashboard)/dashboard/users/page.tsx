import type { Metadata } from "next";
import { Suspense } from "react";
import { FilterBar } from "@/components/admin/filter-bar";
import { UserList } from "@/components/admin/user-list";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { listUsers } from "@/lib/domain/accounts/list-users";
import { Role } from "@/lib/generated/prisma/enums";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { cleanLine } from "@/lib/text/clean";
import { idOf, oneOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "users");

const roles = Object.values(Role);

const queryOf = ({ search }: SellerPage) => ({
  q: cleanLine(search.q ?? "").slice(0, 100) || undefined,
  role: oneOf(search.role, roles),
  state: oneOf(search.state, ["suspended"]),
});

async function Users(page: SellerPage) {
  const { locale, context, search } = page;
  const query = queryOf(page);
  const [after, before] = [idOf(search.after), idOf(search.before)];
  const found = await listUsers(context, {
    filter: { q: query.q, role: query.role, suspended: query.state === "suspended" },
    page: { size: 25, after, before },
  });
  return (
    <UserList
      locale={locale}
      page={found}
      query={query}
      adminId={context.actor.id}
      now={context.clock()}
      moved={Boolean(after ?? before)}
    />
  );
}

const UsersPage = (page: SellerPage) => {
  const { locale, search } = page;
  const t = getTranslator(locale, "admin.users");
  const { q, role, state } = queryOf(page);
  return (
    <ClientMessages locale={locale} namespaces={["admin"]}>
      <PageHeader title={t("title")} description={t("lead")} />
      <FilterBar
        locale={locale}
        path={href(locale, sellerRoutes.users)}
        inputs={[{ name: "q", label: t("search"), value: q, placeholder: t("searchPlaceholder") }]}
        selects={[
          {
            name: "role",
            label: t("role"),
            value: role,
            options: roles.map((value) => ({ value, label: t(`roles.${value}`) })),
          },
          {
            name: "state",
            label: t("state"),
            value: state,
            options: [{ value: "suspended", label: t("suspendedOnly") }],
          },
        ]}
      />
      <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
        <Users {...page} />
      </Suspense>
    </ClientMessages>
  );
};

export default sellerPage("users", UsersPage);
