import type { Metadata } from "next";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { ChannelCard } from "@/components/outreach/channel-card";
import { OutreachTabs } from "@/components/outreach/outreach-tabs";
import { getVisitor } from "@/lib/auth";
import { listChannelSettings } from "@/lib/domain/outreach/channel-settings";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "channels");

const ChannelsPage = async ({ locale, context }: SellerPage) => {
  const t = getTranslator(locale, "outreach");
  const settings = await listChannelSettings(context);
  const ownEmail = (await getVisitor())?.user.email ?? "";
  const shop = context.actor.shopId === null ? "" : ` ${t("channels.shop")}`;
  return (
    <ClientMessages locale={locale} namespaces={["outreach"]}>
      <PageHeader title={t("channels.title")} description={`${t("channels.description")}${shop}`} />
      <OutreachTabs locale={locale} current="channels" />
      <div className="grid max-w-3xl grid-cols-1 gap-4 lg:gap-6">
        {settings.channels.map((channel) => (
          <ChannelCard
            key={channel.channel}
            locale={locale}
            settings={settings}
            channel={channel}
            ownEmail={ownEmail}
          />
        ))}
      </div>
    </ClientMessages>
  );
};

export default sellerPage("channels", ChannelsPage);
