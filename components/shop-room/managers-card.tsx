import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { accountName } from "@/lib/contracts/account-name";
import type { Manager } from "@/lib/domain/shops/list-managers";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { LeaveShop } from "./leave-shop";

type ManagersCardProps = {
  locale: Locale;
  managers: readonly Manager[];
  /** The reader. */
  ownId: number;
  shopName: string;
  hasCode: boolean;
  /** A shop that an admin has closed is left by nobody. */
  closed: boolean;
};

/** Who manages the shop and since when, and the way out. */
export function ManagersCard(props: ManagersCardProps) {
  const { locale, managers, ownId, shopName, hasCode, closed } = props;
  const t = getTranslator(locale, "shop");
  const format = getFormat(locale);
  return (
    <Card>
      <CardHeader title={t("managers.title")} description={t("managers.description")} />
      <CardBody className="grid gap-5">
        <ul aria-label={t("managers.title")} className="grid gap-4">
          {managers.map((manager) => {
            const name = accountName(manager);
            return (
              <li key={manager.id} className="flex items-center gap-3">
                <Avatar name={name} />
                <div className="min-w-0">
                  <p className="flex flex-wrap items-center gap-x-2 text-sm">
                    <span className="wrap-anywhere font-medium">{name}</span>
                    {manager.id === ownId && <Badge>{t("managers.you")}</Badge>}
                  </p>
                  <p className="text-ink-faint text-xs">
                    {manager.managesSince
                      ? t("managers.since", { date: format.date(manager.managesSince) })
                      : t("managers.sinceUnknown")}
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
        {closed ? (
          <p className="text-ink-soft text-sm">{t("leave.closed_by_admin")}</p>
        ) : (
          <div>
            <LeaveShop name={shopName} last={managers.length === 1} hasCode={hasCode} />
          </div>
        )}
      </CardBody>
    </Card>
  );
}
