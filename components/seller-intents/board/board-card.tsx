"use client";

import { Ellipsis } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { LocaleLink } from "@/components/layout/locale-link";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuHeading, MenuItem } from "@/components/ui/menu";
import type { IntentView } from "../intent-view";
import { type Column, columns, mayMove } from "./columns";

type BoardCardProps = {
  intent: IntentView;
  movable: boolean;
  onDrag: (intent: IntentView | null) => void;
  onMove: (to: Column) => void;
};

/** An intent: dragged by pointer, moved with Alt and the arrows, or by its menu. */
export function BoardCard({ intent, movable, onDrag, onMove }: BoardCardProps) {
  const t = useTranslations("seller");
  const { contactName: name, status, reason } = intent;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!movable || !event.altKey || event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    // The browser would go back.
    event.preventDefault();
    // The columns are a ring: each answer is one step from what waits.
    const ring: readonly string[] = columns;
    const from = ring.indexOf(status);
    const to = columns[(from + step + columns.length) % columns.length];
    if (to) onMove(to);
  };
  return (
    <li
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", name);
        onDrag(intent);
      }}
      onDragEnd={() => onDrag(null)}
      className="flex items-start gap-2.5 rounded-md border border-line bg-surface p-2.5 pe-1 shadow-sm data-[movable]:cursor-grab data-[movable]:active:cursor-grabbing"
      data-movable={movable || undefined}
    >
      <ProductThumb url={intent.imageUrl} className="size-12 shrink-0" sizes="3rem" />
      <div className="min-w-0 flex-1 text-sm">
        <LocaleLink
          href={sellerRoutes.intent(intent.id)}
          onKeyDown={onKeyDown}
          draggable={false}
          data-intent={intent.id}
          className="wrap-anywhere line-clamp-1 rounded-sm font-medium hover:text-accent-ink"
        >
          {name}
        </LocaleLink>
        <p className="wrap-anywhere line-clamp-2 text-ink-soft text-xs">{intent.productName}</p>
        <p className="mt-0.5 flex flex-wrap gap-x-2 text-xs tabular-nums">
          <span className="font-medium">{intent.total}</span>
          <span className="text-ink-faint">{t("intents.quantity", { n: intent.quantity })}</span>
          {reason && <span className="text-ink-faint">{t(`intents.reasonName.${reason}`)}</span>}
        </p>
        <p className="text-ink-faint text-xs tabular-nums">{intent.createdAt}</p>
      </div>
      {movable && (
        <Menu trigger={<IconButton size="sm" label={t("intents.moveOf", { name })} icon={<Ellipsis />} />}>
          <MenuHeading>{t("intents.moveTo")}</MenuHeading>
          {columns.map((to) => (
            <MenuItem key={to} disabled={!mayMove(intent, to)} onSelect={() => onMove(to)}>
              {t(`intentStatus.${to}`)}
            </MenuItem>
          ))}
        </Menu>
      )}
    </li>
  );
}
