import { CircleCheck, FlaskConical, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { channelNames } from "@/lib/contracts/campaign-enums";
import type { ChannelSettings } from "@/lib/domain/outreach/channel-settings";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { ChannelForm } from "./channel-form";
import { ChannelTest } from "./channel-test";

type Note = { tone: "good" | "plain" | "warning" | "note"; text: string };

const looks = {
  good: ["text-success", CircleCheck],
  plain: ["text-ink-faint", FlaskConical],
  warning: ["text-warning", TriangleAlert],
  note: ["text-ink-faint", Info],
} as const;

function Line({ tone, children }: { tone: Note["tone"]; children: ReactNode }) {
  const [color, Icon] = looks[tone];
  return (
    <li className="flex gap-2.5">
      <Icon aria-hidden="true" className={cn("mt-[0.2em] size-4 shrink-0", color)} />
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </li>
  );
}

/** What a channel leads to, and what follows from that. */
function notesOf(locale: Locale, all: ChannelSettings, channel: ChannelSettings["channels"][number]): Note[] {
  const t = getTranslator(locale, "outreach");
  const { sandbox, from } = channel.service;
  if (channel.channel !== "EMAIL") {
    return [
      sandbox
        ? { tone: "plain", text: t("channels.rpaSandbox") }
        : { tone: "good", text: t("channels.rpaReal") },
    ];
  }
  if (sandbox) return [{ tone: "plain", text: t("channels.mailSandbox") }];
  return [
    { tone: "good", text: t("channels.mailReal", { from: from ?? "" }) },
    all.isPublic
      ? { tone: "good", text: t("channels.public", { url: all.appUrl }) }
      : { tone: "warning", text: t("channels.notPublic", { url: all.appUrl }) },
    { tone: "good", text: t(all.answersHaveAddress ? "channels.replyTo" : "channels.noReplyTo") },
  ];
}

type ChannelCardProps = {
  locale: Locale;
  settings: ChannelSettings;
  channel: ChannelSettings["channels"][number];
  /** Where a test goes unless the seller says otherwise. */
  ownEmail: string;
};

export function ChannelCard({ locale, settings, channel, ownEmail }: ChannelCardProps) {
  const t = getTranslator(locale, "outreach");
  const format = getFormat(locale);
  const { quota, service } = channel;
  const used = t("channels.quota", {
    days: quota.days,
    used: format.number(quota.used),
    capacity: format.number(quota.capacity),
  });
  return (
    <Card id={channelNames[channel.channel]} className="scroll-mt-20">
      <CardHeader
        title={t(`channel.${channel.channel}`)}
        description={`${used} · ${t(quota.shared ? "channels.quotaShared" : "channels.quotaOwn")}`}
        actions={
          <Badge tone={service.sandbox ? "warning" : "success"}>
            {t(service.sandbox ? "channels.sandbox" : "channels.real")}
          </Badge>
        }
      />
      <CardBody className="grid gap-5">
        <ul className="grid gap-2 text-ink-soft text-sm">
          {notesOf(locale, settings, channel).map(({ tone, text }) => (
            <Line key={text} tone={tone}>
              {text}
            </Line>
          ))}
          <Line tone="note">
            {t("channels.unanswered", { n: quota.unanswered })}
            {locale === "zh" ? "，" : ". "}
            {t("channels.quotaUntil", { at: format.dateTime(quota.endsAt) })}
          </Line>
        </ul>
        <ChannelForm
          channel={channelNames[channel.channel]}
          days={quota.days}
          most={quota.capacity}
          timezone={settings.timezone}
          sandbox={service.sandbox}
          hasSender={channel.channel === "EMAIL"}
          saved={{
            enabled: channel.enabled,
            capacity: channel.capacity,
            from_hour: channel.fromHour,
            to_hour: channel.toHour,
            sender_name: channel.senderName,
            signature: channel.signature,
          }}
        />
        <ChannelTest
          channel={channelNames[channel.channel]}
          address={channel.channel === "EMAIL" ? ownEmail : ""}
        />
      </CardBody>
    </Card>
  );
}
