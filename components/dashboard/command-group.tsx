"use client";

import { cn } from "@/components/ui/cn";
import type { Command } from "./use-commands";

type CommandGroupProps = {
  name: string;
  commands: readonly Command[];
  current: Command | undefined;
  /** Of the options' ids, which the search field points to. */
  prefix: string;
  onGo: (path: string) => void;
};

/** Commands of one kind under their heading. */
export function CommandGroup({ name, commands, current, prefix, onGo }: CommandGroupProps) {
  if (commands.length === 0) return null;
  return (
    <div className="mb-2">
      <p aria-hidden="true" className="px-2.5 py-1 text-ink-faint text-xs">
        {name}
      </p>
      {commands.map((command) => (
        <div
          key={command.path}
          id={`${prefix}-${command.path}`}
          role="option"
          tabIndex={-1}
          aria-selected={command === current}
          onClick={() => onGo(command.path)}
          onKeyDown={(event) => event.key === "Enter" && onGo(command.path)}
          className={cn(
            "flex min-h-10 cursor-pointer items-center rounded-sm px-2.5 text-sm hover:bg-sunken",
            command === current && "bg-sunken",
          )}
        >
          <span className="truncate">{command.label}</span>
        </div>
      ))}
    </div>
  );
}
