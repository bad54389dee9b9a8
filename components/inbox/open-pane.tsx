import { buttonStyles } from "@/components/ui/button-styles";
import { OpenLetter, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { OpenThread } from "@/lib/domain/inbox/get-thread";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { ThreadView } from "./thread-view";

type OpenPaneProps = { locale: Locale; thread: OpenThread | null; missing: boolean; back: string };

/** The conversation beside the list, or what to do where none is open. */
export function OpenPane({ locale, thread, missing, back }: OpenPaneProps) {
  const t = getTranslator(locale, "outreach");
  if (thread) return <ThreadView locale={locale} thread={thread} back={back} />;
  return missing ? (
    <EmptyState
      drawing={<SearchLantern />}
      title={t("inbox.missingTitle")}
      className="my-auto"
      action={
        <Link href={back} className={buttonStyles()}>
          {t("inbox.back")}
        </Link>
      }
    >
      {t("inbox.missingBody")}
    </EmptyState>
  ) : (
    <EmptyState drawing={<OpenLetter />} title={t("inbox.pickTitle")} className="my-auto">
      {t("inbox.pickBody")}
    </EmptyState>
  );
}
