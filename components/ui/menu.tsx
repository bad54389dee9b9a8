"use client";

import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement, ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { cn } from "./cn";
import { popupItemStyles, popupStyles } from "./popup-styles";

type MenuProps = { trigger: ReactElement; children: ReactNode; align?: "start" | "end"; className?: string };

/** Actions behind a button: `<Menu trigger={<IconButton …/>}><MenuItem …/></Menu>`. */
export function Menu({ trigger, children, align = "end", className }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} className="z-50">
          <Base.Popup className={cn(popupStyles, "min-w-44", className)}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

type MenuItemProps = {
  children: ReactNode;
  icon?: ReactNode;
  onSelect: () => void;
  tone?: "neutral" | "danger";
  disabled?: boolean;
};

export function MenuItem({ children, icon, onSelect, tone = "neutral", disabled }: MenuItemProps) {
  return (
    <Base.Item
      onClick={onSelect}
      disabled={disabled}
      className={cn(popupItemStyles, tone === "danger" ? "text-danger" : "[&_svg]:text-ink-faint")}
    >
      {icon}
      {children}
    </Base.Item>
  );
}

type MenuLinkProps = { href: string; children: ReactNode; icon?: ReactNode };

export function MenuLink({ href, children, icon }: MenuLinkProps) {
  return (
    <Base.LinkItem
      closeOnClick
      render={<Link href={href} />}
      className={cn(popupItemStyles, "[&_svg]:text-ink-faint")}
    >
      {icon}
      {children}
    </Base.LinkItem>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="mx-1 my-1 h-px bg-line" />;
}

export function MenuHeading({ children }: { children: ReactNode }) {
  return <p className="px-2.5 pt-2 pb-1 text-ink-faint text-xs">{children}</p>;
}
