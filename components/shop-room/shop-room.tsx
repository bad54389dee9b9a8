import { ExternalLink } from "lucide-react";
import { PageHeader } from "@/components/layout/page-header";
import { ShopClosed } from "@/components/moderation/shop-closed";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { ownShopView } from "@/lib/contracts/console/own-shop";
import type { Closing } from "@/lib/domain/shops/find-closing";
import type { Invitation } from "@/lib/domain/shops/list-invitations";
import type { Manager } from "@/lib/domain/shops/list-managers";
import type { OwnShop } from "@/lib/domain/shops/own-shop";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { CodesCard } from "./codes-card";
import { ManagersCard } from "./managers-card";
import { ShopForm } from "./shop-form";

type ShopRoomProps = {
  locale: Locale;
  /** The reader. */
  userId: number;
  shop: OwnShop;
  /** Why an admin has closed it. */
  closing: Closing | null;
  managers: readonly Manager[];
  invitations: readonly Invitation[];
};

/** What the shop says of itself, who manages it, and how others come in. */
export function ShopRoom({ locale, userId, shop, closing, managers, invitations }: ShopRoomProps) {
  const t = getTranslator(locale, "shop");
  const closed = closing !== null;
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("description")}
        actions={
          !closed && (
            <Link href={href(locale, `/shops/${shop.id}`)} className={buttonStyles()}>
              {t("visit")}
              <ExternalLink aria-hidden="true" />
            </Link>
          )
        }
      />
      <div className="grid grid-cols-1 items-start gap-4 lg:gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 grid-cols-1 gap-4 lg:gap-6">
          {closing && <ShopClosed locale={locale} closing={closing} />}
          <fieldset disabled={closed} className="min-w-0">
            <ShopForm userId={userId} shop={ownShopView(shop)} />
          </fieldset>
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-4 lg:gap-6">
          <ManagersCard
            locale={locale}
            managers={managers}
            ownId={userId}
            shopName={localName(locale, shop)}
            hasCode={invitations.some(({ state }) => state === "usable")}
            closed={closed}
          />
          <CodesCard locale={locale} invitations={invitations} closed={closed} />
        </div>
      </div>
    </>
  );
}
