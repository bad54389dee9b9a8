"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { tabListStyles, tabStyles } from "./tab-styles";

type Tab = { value: string; label: ReactNode; content: ReactNode };

type TabsProps = {
  tabs: readonly Tab[];
  defaultValue?: string;
  value?: string;
  onValueChange?: (value: string) => void;
  className?: string;
};

/** Panels of one page, one at a time. Tabs that change the URL are `TabLinks`. */
export function Tabs({ tabs, defaultValue = tabs[0]?.value, value, onValueChange, className }: TabsProps) {
  return (
    <Base.Root
      defaultValue={defaultValue}
      value={value}
      onValueChange={(next) => typeof next === "string" && onValueChange?.(next)}
      className={className}
    >
      <Base.List className={tabListStyles}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={tabStyles}>
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className={cn("pt-4 outline-offset-4")}>
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
