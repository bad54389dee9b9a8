import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import { intentStatusNames } from "@/lib/contracts/storefront/enums";
import type { IntentStatus as Status } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const tones = {
  PENDING: "accent",
  SUCCESS: "success",
  RECEIVED: "success",
  FAILED: "neutral",
  CANCELLED: "neutral",
} as const satisfies Record<Status, StatusTone>;

export function IntentStatus({ locale, status }: { locale: Locale; status: Status }) {
  const t = getTranslator(locale, "seller");
  return <StatusDot tone={tones[status]}>{t(`intentStatus.${intentStatusNames[status]}`)}</StatusDot>;
}
