import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { accountName } from "@/lib/contracts/account-name";
import type { Invitation } from "@/lib/domain/shops/list-invitations";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { CodeForm } from "./code-form";
import { CopyCode } from "./copy-code";
import { RevokeCode } from "./revoke-code";

type CodesCardProps = { locale: Locale; invitations: readonly Invitation[]; closed: boolean };

/** The codes by which others become managers: those that can be used first. */
export function CodesCard({ locale, invitations, closed }: CodesCardProps) {
  const t = getTranslator(locale, "shop.codes");
  const isUsable = ({ state }: Invitation) => state === "usable";
  const usable = invitations.filter(isUsable);
  const done = invitations.filter((invitation) => !isUsable(invitation));
  return (
    <Card>
      <CardHeader title={t("title")} description={t("description")} />
      <CardBody className="grid gap-5">
        {closed ? <p className="text-ink-soft text-sm">{t("closed")}</p> : <CodeForm />}
        {usable.length > 0 ? (
          <CodeList locale={locale} label={t("usable")} invitations={usable} />
        ) : (
          <p className="text-ink-faint text-sm">{t("empty")}</p>
        )}
        {done.length > 0 && (
          <details>
            <summary className="cursor-pointer text-ink-soft text-sm hover:text-ink">
              {t("done", { n: done.length })}
            </summary>
            <CodeList locale={locale} label={t("done", { n: done.length })} invitations={done} />
          </details>
        )}
      </CardBody>
    </Card>
  );
}

type CodeListProps = Pick<CodesCardProps, "locale" | "invitations"> & { label: string };

function CodeList({ locale, label, invitations }: CodeListProps) {
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {invitations.map((invitation) => (
        <CodeItem key={invitation.id} locale={locale} invitation={invitation} />
      ))}
    </ul>
  );
}

function CodeItem({ locale, invitation }: { locale: Locale; invitation: Invitation }) {
  const t = getTranslator(locale, "shop.codes");
  const format = getFormat(locale);
  const { id, code, state, usageCount, usageLimit, expiresAt, createdAt, creator, uses } = invitation;
  const until = expiresAt ? t("until", { date: format.dateTime(expiresAt) }) : t("forever");
  return (
    <li className="grid gap-1 py-3">
      <div className="flex items-center gap-1">
        <code className="wrap-anywhere me-auto min-w-0 select-all font-mono text-sm">{code}</code>
        {state === "usable" ? (
          <>
            <CopyCode code={code} />
            <RevokeCode id={id} code={code} />
          </>
        ) : (
          <Badge>{t(`state.${state}`)}</Badge>
        )}
      </div>
      <p className="text-ink-soft text-xs tabular-nums">
        {t("used", { used: usageCount, most: usageLimit })} · {until}
      </p>
      <p className="wrap-anywhere text-ink-faint text-xs">
        {t("by", { name: accountName(creator), date: format.date(createdAt) })}
      </p>
      {uses.length > 0 && (
        <p className="wrap-anywhere text-ink-faint text-xs">
          {t("joined", {
            people: uses
              .map(({ user, at }) => t("person", { name: accountName(user), date: format.date(at) }))
              .join(t("and")),
          })}
        </p>
      )}
    </li>
  );
}
