import { Badge } from "@/components/ui/badge";
import type { Creator } from "@/lib/domain/creators/creator-select";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** By which ways the caller's shop can reach a creator, or why it can't. */
export function ContactState({ locale, creator }: { locale: Locale; creator: Creator }) {
  const t = getTranslator(locale, "creators");
  if (creator.channels.length === 0) {
    return creator.doNotContact ? (
      <Badge tone="warning">{t("doNotContact")}</Badge>
    ) : (
      <span className="text-ink-faint text-xs">{t("unreachable")}</span>
    );
  }
  const mail = creator.channels.includes("EMAIL");
  const tiktok = creator.channels.includes("TK_DM");
  return (
    <span className="flex flex-wrap items-center gap-1 lg:flex-nowrap">
      {mail && <Badge>{t("channel.EMAIL")}</Badge>}
      {tiktok && <Badge>TikTok</Badge>}
      {creator.doNotContact && <Badge tone="warning">{t("doNotContact")}</Badge>}
    </span>
  );
}
