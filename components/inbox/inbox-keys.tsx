"use client";

import { Keyboard } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Switch } from "@/components/ui/switch";
import { mayAct, pressShortcut } from "./shortcuts";

type InboxKeysProps = {
  /** Where the conversations of the list are, in its order. */
  places: readonly { id: string; href: string }[];
  current: string | undefined;
  back: string;
};

const storage = "outreach-keys";
const keys = [
  ["j", "j"],
  ["k", "k"],
  ["a", "a"],
  ["r", "r"],
  ["e", "e"],
  ["s", "s"],
  ["u", "u"],
  ["/", "slash"],
  ["Esc", "escape"],
  ["?", "help"],
] as const;

function isOn(): boolean {
  try {
    return localStorage.getItem(storage) !== "off";
  } catch {
    return true;
  }
}

/** One key for each thing that is done often, and the sheet that tells them. Whoever speaks to the browser turns them off. */
export function InboxKeys({ places, current, back }: InboxKeysProps) {
  const t = useTranslations("outreach.keys");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(true);

  /** Where one is on the way to: keys come faster than pages. */
  const aim = useRef(current);
  useEffect(() => {
    aim.current = current;
  }, [current]);
  const go = (step: 1 | -1) => {
    const at = places.findIndex(({ id }) => id === aim.current);
    const next = at < 0 ? places[step === 1 ? 0 : places.length - 1] : places[at + step];
    if (!next) return;
    aim.current = next.id;
    router.push(next.href, { scroll: false });
  };
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn() || !mayAct(event)) return;
    const { key } = event;
    if (key === "j") go(1);
    else if (key === "k") go(-1);
    else if (key === "?") setOpen(true);
    else if (key === "/") document.querySelector<HTMLInputElement>("search input[type=search]")?.focus();
    else if (key === "Escape" && current) router.push(back, { scroll: false });
    else if (!pressShortcut(key)) return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => act(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  const turn = (next: boolean) => {
    if (next) setOn(isOn());
    setOpen(next);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={turn}
      title={t("title")}
      trigger={
        <Button variant="ghost" size="sm" className="m-2 max-lg:hidden">
          <Keyboard aria-hidden="true" />
          {t("open")}
        </Button>
      }
    >
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 text-sm">
        {keys.map(([key, word]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="grid h-7 min-w-7 place-items-center rounded-sm border border-line-strong bg-surface px-1.5 font-sans text-xs">
                {key}
              </kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        className="mt-5"
        checked={on}
        onChange={(event) => {
          setOn(event.target.checked);
          try {
            localStorage.setItem(storage, event.target.checked ? "on" : "off");
          } catch {
            // A browser that keeps nothing has them on again next time.
          }
        }}
      >
        {t("use")}
      </Switch>
    </Dialog>
  );
}
