import { intentTones } from "@/components/intents/intent-tones";
import { Card, CardHeader } from "@/components/ui/card";
import { StatusDot } from "@/components/ui/status-dot";
import { failureReasonNames } from "@/lib/contracts/console/intents";
import { intentStatusNames } from "@/lib/contracts/storefront/enums";
import type { IntentDetail, IntentEvent } from "@/lib/domain/intents/get-intent";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { personName } from "./person-name";

/** Everything that happened to an intent, in its order; notes stand by themselves. */
export function HistoryCard({ locale, intent }: { locale: Locale; intent: IntentDetail }) {
  const t = getTranslator(locale, "seller");
  const format = getFormat(locale);
  const events = intent.events.filter(({ kind }) => kind !== "NOTE");
  const what = ({ kind, from, to }: IntentEvent) => {
    if (kind === "HOLD_EXPIRED" || !to) return t("intents.event.hold");
    return t(`intents.event.${to === "PENDING" && from ? "reopened" : intentStatusNames[to]}`);
  };
  const who = (event: IntentEvent) =>
    personName(event) ?? t(event.kind === "HOLD_EXPIRED" ? "intents.system" : "intents.someone");
  return (
    <Card>
      <CardHeader title={t("intents.history")} />
      <ol aria-label={t("intents.history")} className="grid gap-4 p-5">
        {events.map((event) => (
          <li key={event.id} className="text-sm">
            <StatusDot tone={event.to ? intentTones[event.to] : "neutral"} className="text-ink">
              {what(event)}
              {event.reason && ` · ${t(`intents.reasonName.${failureReasonNames[event.reason]}`)}`}
            </StatusDot>
            <p className="ps-[1.125rem] text-ink-faint text-xs">
              <time dateTime={event.at.toISOString()} className="tabular-nums">
                {format.dateTime(event.at)}
              </time>
              {" · "}
              <span className="wrap-anywhere">{who(event)}</span>
            </p>
            {event.note && (
              <p className="wrap-anywhere mt-0.5 whitespace-pre-line ps-[1.125rem] text-ink-soft">
                {event.note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
