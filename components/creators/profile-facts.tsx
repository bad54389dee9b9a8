import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { Creator } from "@/lib/domain/creators/creator-select";
import { localTags } from "@/lib/domain/matching/local-tags";
import { codeNames } from "@/lib/i18n/code-names";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { percentText, priceText } from "./creator-texts";

type ProfileFactsProps = { locale: Locale; creator: Creator; categories: readonly string[] };

/** What is known of a creator beside the accounts. */
export function ProfileFacts({ locale, creator, categories }: ProfileFactsProps) {
  const t = getTranslator(locale, "creators");
  const format = getFormat(locale);
  const names = codeNames(locale);
  const none = <span className="text-ink-faint">{t("profile.none")}</span>;
  const chips = (texts: readonly string[]) =>
    texts.length === 0 ? (
      none
    ) : (
      <span className="flex flex-wrap gap-1.5">
        {texts.map((text) => (
          <Badge key={text}>{text}</Badge>
        ))}
      </span>
    );
  const facts: [string, ReactNode][] = [
    [t("profile.followers"), format.number(creator.followers)],
    [t("profile.engagement"), percentText(creator.engagement)],
    [t("profile.price"), priceText(locale, creator)],
    [t("profile.region"), creator.region ? names.region(creator.region) : none],
    [t("profile.languages"), creator.languages.map(names.language).join(" · ") || none],
    [t("profile.language"), names.language(creator.language)],
    [t("profile.active"), creator.lastActiveAt ? format.date(creator.lastActiveAt) : none],
    [t("profile.reach"), chips(creator.channels.map((channel) => t(`channel.${channel}`)))],
    [t("profile.categories"), chips(categories)],
    [t("profile.tags"), chips(localTags(creator.tags, locale))],
  ];
  return (
    <Card>
      <CardHeader title={t("profile.facts")} />
      <CardBody>
        <dl className="grid grid-cols-2 gap-x-6 gap-y-4">
          {facts.map(([term, fact]) => (
            <div key={term} className="min-w-0">
              <dt className="text-ink-faint text-xs">{term}</dt>
              <dd className="mt-0.5 wrap-anywhere text-sm tabular-nums">{fact}</dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}
