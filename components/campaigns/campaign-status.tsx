import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import type { CampaignPhase } from "@/lib/domain/campaigns/campaign-phase";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const tones = {
  draft: "neutral",
  matching: "accent",
  failed: "danger",
  ready: "warning",
  running: "success",
  paused: "neutral",
} as const satisfies Record<CampaignPhase, StatusTone>;

export function CampaignStatus({ locale, phase }: { locale: Locale; phase: CampaignPhase }) {
  return <StatusDot tone={tones[phase]}>{getTranslator(locale, "campaigns")(`phase.${phase}`)}</StatusDot>;
}
