import type { Metadata } from "next";
import { PasswordForm } from "@/components/auth/password-form";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { MailSettings } from "@/components/notices/mail-settings";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { getVisitor } from "@/lib/auth";
import { getNoticeMailSettings } from "@/lib/domain/notices/preferences";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "settings");

const SettingsPage = async ({ locale, context }: SellerPage) => {
  const t = getTranslator(locale, "seller");
  const user = (await getVisitor())?.user;
  const mailSettings = await getNoticeMailSettings(context);
  const facts = [
    [t("settings.username"), user?.username],
    [t("settings.email"), user?.email],
    [t("settings.phone"), user?.phone],
  ] as const;
  return (
    <>
      <PageHeader title={t("settings.title")} />
      <div className="grid max-w-2xl grid-cols-1 gap-4 lg:gap-6">
        <Card>
          <CardHeader title={t("settings.account")} />
          <CardBody>
            <dl className="grid gap-4 text-sm sm:grid-cols-3">
              {facts.map(([label, value]) => (
                <div key={label} className="min-w-0">
                  <dt className="text-ink-faint text-xs">{label}</dt>
                  <dd className="mt-0.5 wrap-anywhere">
                    {value || <span className="text-ink-faint">{t("settings.none")}</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </CardBody>
        </Card>
        <MailSettings locale={locale} settings={mailSettings} />
        <Card>
          <CardHeader title={t("settings.password")} description={t("settings.passwordHint")} />
          <CardBody>
            <ClientMessages locale={locale} namespaces={["auth"]}>
              <PasswordForm username={user?.username ?? user?.email ?? ""} />
            </ClientMessages>
          </CardBody>
        </Card>
      </div>
    </>
  );
};

export default sellerPage("settings", SettingsPage);
