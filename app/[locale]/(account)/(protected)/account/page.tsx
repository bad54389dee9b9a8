import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PasswordForm } from "@/components/auth/password-form";
import { ProfileForm } from "@/components/auth/profile-form";
import { SignOutButton } from "@/components/auth/sign-out-button";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { routes } from "@/components/layout/routes";
import { MailSettings } from "@/components/notices/mail-settings";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { getAccount } from "@/lib/domain/accounts/get-account";
import { getNoticeMailSettings } from "@/lib/domain/notices/preferences";
import { getFormat } from "@/lib/i18n/get-format";
import { alternates } from "@/lib/i18n/href";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { requireVisitor } from "../require-visitor";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const title = getTranslator(locale, "auth")("account.title");
  return { title, alternates: alternates(locale, routes.account), robots: { index: false } };
}

export default async function AccountPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const context = await requireVisitor(locale, routes.account);
  const account = await getAccount(context);
  const mailSettings = await getNoticeMailSettings(context);
  const t = getTranslator(locale, "auth");
  const name = account.name || account.username || account.email || "";
  const since = t("account.since", { date: getFormat(locale).month(account.createdAt) });
  const others = [account.username, account.email].filter((text) => text && text !== name);
  const identity = [...others, since];
  const { phone, defaultAddress } = account;
  const profile = { name: account.name ?? "", phone: phone ?? "", address: defaultAddress ?? "" };
  return (
    <ClientMessages locale={locale} namespaces={["auth"]}>
      <PageHeader title={t("account.title")} description={t("account.lead")} />
      <div className="grid max-w-3xl gap-6">
        <Card className="flex flex-wrap items-center gap-4 p-5">
          <Avatar name={name} size="lg" />
          <div className="min-w-48 flex-1">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              <span className="min-w-0 wrap-anywhere">{name}</span>
              <Badge>{t(`account.role.${account.role}`)}</Badge>
            </p>
            <p className="wrap-anywhere text-ink-faint text-sm">{identity.join(" · ")}</p>
          </div>
          <SignOutButton />
        </Card>
        <Card>
          <CardHeader title={t("account.profile")} description={t("account.profileLead")} />
          <CardBody>
            <ProfileForm profile={profile} />
          </CardBody>
        </Card>
        <MailSettings locale={locale} settings={mailSettings} />
        <Card>
          <CardHeader title={t("account.passwordTitle")} description={t("account.passwordLead")} />
          <CardBody>
            <PasswordForm username={account.username ?? account.email ?? ""} />
          </CardBody>
        </Card>
      </div>
    </ClientMessages>
  );
}
