import { intentTones } from "@/components/intents/intent-tones";
import { StatusDot } from "@/components/ui/status-dot";
import type { FailureReasonName } from "@/lib/contracts/console/intents";
import { intentStatusNames } from "@/lib/contracts/storefront/enums";
import type { IntentStatus as Status } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type IntentStatusProps = { locale: Locale; status: Status; reason?: FailureReasonName | null };

/** The status, and of a failure why. */
export function IntentStatus({ locale, status, reason }: IntentStatusProps) {
  const t = getTranslator(locale, "seller");
  return (
    <span className="inline-grid">
      <StatusDot tone={intentTones[status]}>{t(`intentStatus.${intentStatusNames[status]}`)}</StatusDot>
      {reason && (
        <span className="ps-[1.125rem] text-ink-faint text-xs">{t(`intents.reasonName.${reason}`)}</span>
      )}
    </span>
  );
}
