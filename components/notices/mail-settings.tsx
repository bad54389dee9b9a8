import { ClientMessages } from "@/components/layout/client-messages";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { NoticeMailSettings } from "@/lib/domain/notices/preferences";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { MailSwitch } from "./mail-switch";

/** Which notices also come by mail, or why none do. */
export function MailSettings({ locale, settings }: { locale: Locale; settings: NoticeMailSettings }) {
  const t = getTranslator(locale, "notices.byMail");
  const { obstacle, address, topics } = settings;
  return (
    <Card>
      <CardHeader title={t("title")} description={t("hint")} />
      <CardBody>
        {obstacle === null ? (
          <ClientMessages locale={locale} namespaces={["notices"]}>
            <p className="wrap-anywhere mb-2 text-ink-soft text-sm">{t("to", { address: address ?? "" })}</p>
            <ul aria-label={t("title")} className="grid gap-1">
              {topics.map(({ topic, on }) => (
                <li key={topic}>
                  <MailSwitch topic={topic} on={on} />
                </li>
              ))}
            </ul>
          </ClientMessages>
        ) : (
          <p className="text-ink-soft text-sm">{t(`obstacle.${obstacle}`)}</p>
        )}
      </CardBody>
    </Card>
  );
}
