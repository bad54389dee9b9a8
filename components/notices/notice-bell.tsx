"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Bell } from "lucide-react";
import { useLocale, useTranslations } from "use-intl";
import { useLiveEvents } from "@/components/live/use-live";
import { cn } from "@/components/ui/cn";
import { iconButtonStyles } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import { href } from "@/lib/i18n/href";
import { unreadQuery } from "./queries";

/** More are not counted. */
const most = 99;

/** The way to the notices at `path`, with how many are unread. */
export function NoticeBell({ path, className }: { path: string; className?: string }) {
  const t = useTranslations("common.nav");
  const locale = useLocale();
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  return (
    <Link
      href={href(locale, path)}
      aria-label={t("noticesUnread", { n: unread })}
      className={cn(iconButtonStyles, "relative size-10", className)}
    >
      <Bell aria-hidden="true" />
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="absolute end-0.5 top-0.5 min-w-4 rounded-full bg-accent px-1 text-center font-medium text-[0.625rem] text-on-accent leading-4 tabular-nums"
        >
          {unread > most ? `${most}+` : unread}
        </span>
      )}
    </Link>
  );
}

/** Counts anew as soon as something comes; for pages that follow what happens. */
export function LiveNotices() {
  const client = useQueryClient();
  const count = () => void client.invalidateQueries({ queryKey: unreadQuery.queryKey });
  useLiveEvents((event) => event.type === "notice.created" && count(), count);
  return null;
}
