"use client";

import { Menu as MenuIcon } from "lucide-react";
import { type ReactNode, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Sheet } from "@/components/ui/sheet";
import { type NavItem, NavList } from "./nav-list";

type NavSheetProps = { items: readonly NavItem[]; title: string; openLabel: string; children?: ReactNode };

/** The rail of the dashboard on a phone: a drawer that closes when a place is chosen. */
export function NavSheet({ items, title, openLabel, children }: NavSheetProps) {
  const [open, setOpen] = useState(false);
  const trigger = <IconButton label={openLabel} icon={<MenuIcon />} className="-ms-2 lg:hidden" />;
  return (
    <Sheet title={title} side="start" trigger={trigger} open={open} onOpenChange={setOpen}>
      <NavList items={items} label={title} onNavigate={() => setOpen(false)} className="-mx-2" />
      {children}
    </Sheet>
  );
}
