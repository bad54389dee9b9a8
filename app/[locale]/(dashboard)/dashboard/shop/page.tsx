import type { Metadata } from "next";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { NoShop } from "@/components/shop-room/no-shop";
import { ShopRoom } from "@/components/shop-room/shop-room";
import { findClosing } from "@/lib/domain/shops/find-closing";
import { listInvitations } from "@/lib/domain/shops/list-invitations";
import { listManagers } from "@/lib/domain/shops/list-managers";
import { getOwnShop } from "@/lib/domain/shops/own-shop";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "shop");

const ShopPage = async ({ locale, context }: SellerPage) => {
  const t = getTranslator(locale, "shop");
  const { id: userId, shopId } = context.actor;
  if (shopId === null)
    return (
      <ClientMessages locale={locale} namespaces={["shop"]}>
        <PageHeader title={t("none.title")} description={t("none.description")} />
        <NoShop locale={locale} userId={userId} />
      </ClientMessages>
    );
  const [shop, closing, managers, invitations] = await Promise.all([
    getOwnShop(context),
    findClosing(context),
    listManagers(context),
    listInvitations(context),
  ]);
  return (
    <ClientMessages locale={locale} namespaces={["shop"]}>
      <ShopRoom {...{ locale, userId, shop, closing, managers, invitations }} />
    </ClientMessages>
  );
};

export default sellerPage("shop", ShopPage);
