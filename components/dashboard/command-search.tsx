"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useId, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { focusOnMount } from "@/components/ui/focus-on-mount";
import { Input } from "@/components/ui/input";
import { mayLeave } from "@/components/ui/leaving";
import type { Role } from "@/lib/generated/prisma/enums";
import { href } from "@/lib/i18n/href";
import { CommandGroup } from "./command-group";
import { useCommands } from "./use-commands";

/** A field with the pages and products that fit; arrows choose, Enter goes there. */
export function CommandSearch({ role, onDone }: { role: Role; onDone: () => void }) {
  const t = useTranslations("seller.command");
  const router = useRouter();
  const locale = useLocale();
  const list = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const { groups, searching, failed } = useCommands(role, text);
  const commands = groups.flatMap(({ commands }) => commands);
  const at = Math.max(0, Math.min(active, commands.length - 1));
  const current = commands[at];

  const go = (path: string) => {
    const target = href(locale, path);
    onDone();
    if (mayLeave(target)) router.push(target);
  };
  const press = (event: KeyboardEvent) => {
    // Enter that ends the typing of a Chinese word chooses that word, nothing else.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && commands.length > 0) {
      event.preventDefault();
      setActive((at + step + commands.length) % commands.length);
    } else if (event.key === "Enter" && current) {
      event.preventDefault();
      go(current.path);
    }
  };
  return (
    <>
      <Input
        ref={focusOnMount}
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={current && `${list}-${current.path}`}
        aria-label={t("placeholder")}
        placeholder={t("placeholder")}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <div
        id={list}
        role="listbox"
        aria-label={t("label")}
        aria-busy={searching}
        className="-mx-2 mt-3 min-h-64"
      >
        {groups.map(({ name, commands }) => (
          <CommandGroup
            key={name}
            name={t(name)}
            commands={commands}
            current={current}
            prefix={list}
            onGo={go}
          />
        ))}
      </div>
      <p role="status" className="px-0.5 text-ink-faint text-sm">
        {failed && t("failed")}
        {!failed && !searching && commands.length === 0 && t("empty", { query: text })}
      </p>
    </>
  );
}
