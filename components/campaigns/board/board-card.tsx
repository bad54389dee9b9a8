"use client";

import { Ellipsis } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import { LocaleLink } from "@/components/layout/locale-link";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuHeading, MenuItem } from "@/components/ui/menu";
import { stageNames } from "@/lib/contracts/console/message-enums";
import { useFormat } from "@/lib/i18n/use-format";
import { threadPath } from "../campaign-link";
import type { BoardCardView, StageName } from "./board-card-view";

const stages = Object.values(stageNames);

type BoardCardProps = {
  taskId: string;
  card: BoardCardView;
  stage: StageName;
  onDrag: (threadId: string | null) => void;
  onMove: (stage: StageName) => void;
};

/** A talk: dragged by pointer, moved with Alt and the arrows, or by its menu. */
export function BoardCard({ taskId, card, stage, onDrag, onMove }: BoardCardProps) {
  const t = useTranslations("campaigns");
  const format = useFormat();
  const name = card.name || t("board.erased");
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const target = stages[stages.indexOf(stage) + step];
    if (step === 0) return;
    // The browser would go back.
    event.preventDefault();
    if (target) onMove(target);
  };
  return (
    <li
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", name);
        onDrag(card.threadId);
      }}
      onDragEnd={() => onDrag(null)}
      className="flex cursor-grab items-start gap-1 rounded-md border border-line bg-surface py-2 ps-3 pe-1 shadow-sm active:cursor-grabbing"
    >
      <div className="min-w-0 flex-1">
        <LocaleLink
          href={threadPath(taskId, card.threadId)}
          onKeyDown={onKeyDown}
          draggable={false}
          data-thread={card.threadId}
          className="wrap-anywhere line-clamp-2 rounded-sm font-medium text-sm hover:text-accent-ink"
        >
          {name}
        </LocaleLink>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-ink-faint text-xs">
          {card.unread && (
            <span className="inline-flex items-center gap-1 font-medium text-accent-ink">
              <span aria-hidden="true" className="size-1.5 rounded-full bg-accent" />
              {t("board.unread")}
            </span>
          )}
          {card.willingness !== null && (
            <span className="tabular-nums">
              {t("board.willing", { percent: Math.round(card.willingness * 100) })}
            </span>
          )}
          {card.lastAt && <span>{format.date(card.lastAt)}</span>}
        </p>
      </div>
      <Menu trigger={<IconButton size="sm" label={t("board.move", { name })} icon={<Ellipsis />} />}>
        <MenuHeading>{t("board.moveTo")}</MenuHeading>
        {stages.map((to) => (
          <MenuItem key={to} disabled={to === stage} onSelect={() => onMove(to)}>
            {t(`stageName.${to}`)}
          </MenuItem>
        ))}
      </Menu>
    </li>
  );
}
