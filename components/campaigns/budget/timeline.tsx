"use client";

import { Check, CircleAlert, MessageCircle, Send, X } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useFormat } from "@/lib/i18n/use-format";
import type { RehearsalView } from "../queries";

type Event = RehearsalView["events"][number];

const icons = {
  sent: <Send />,
  delivered: <Check />,
  refused: <X />,
  failed: <CircleAlert />,
  replied: <MessageCircle />,
} as const;

const portion = 30;

/** What would happen, day by day. */
export function Timeline({ events }: { events: readonly Event[] }) {
  const t = useTranslations("campaigns.rehearsal");
  const format = useFormat();
  const [shown, setShown] = useState(portion);
  const days = new Map<string, Event[]>();
  for (const event of events.slice(0, shown)) {
    const day = format.date(event.at);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return (
    <>
      <ol className="grid gap-5">
        {[...days].map(([day, those]) => (
          <li key={day}>
            <h4 className="mb-2 font-medium text-ink-soft text-sm">{day}</h4>
            <ol className="grid gap-2 border-line border-s ps-4">
              {those.map((event) => (
                <li
                  key={`${event.at} ${event.creator_id} ${event.kind}`}
                  className="flex items-start gap-2.5 text-sm"
                >
                  <span aria-hidden="true" className="mt-[0.2em] text-ink-faint [&_svg]:size-4">
                    {icons[event.kind]}
                  </span>
                  <span className="min-w-0">
                    <span className="me-2 text-ink-faint text-xs tabular-nums">
                      {format.dateTime(event.at)}
                    </span>
                    <span className="wrap-anywhere">
                      {t(`event.${event.kind}`, { name: event.creator_name })}
                    </span>
                    {event.reply && (
                      <q className="wrap-anywhere mt-0.5 block text-ink-soft">{event.reply.content}</q>
                    )}
                  </span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {shown < events.length && (
        <Button className="mt-4" onClick={() => setShown(shown + portion * 3)}>
          {t("more", { n: events.length - shown })}
        </Button>
      )}
    </>
  );
}
