"use client";

import { Bell } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useLiveEvents, useLiveRefresh } from "@/components/live/use-live";
import { Switch } from "@/components/ui/switch";
import { type Arrival, setArrival, useArrival } from "./arrival-store";
import { chime } from "./chime";

const ofIntents = ({ type }: { type: string }) => type.startsWith("intent.");

/** Puts a mark before the page's title, also after the page has said its title anew; the result takes it off. */
function markTitle(mark: string): () => void {
  let plain = document.title;
  const apply = () => {
    if (document.title.startsWith(mark)) return;
    plain = document.title;
    document.title = mark + plain;
  };
  apply();
  const observer = new MutationObserver(apply);
  observer.observe(document.head, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    document.title = plain;
  };
}

/** Shows what arrives at once, says so to those who don't see it, and by sound or in the title where that is wanted. */
export function LiveIntents() {
  const t = useTranslations("seller.intents");
  const arrival = useArrival();
  const [said, say] = useState("");
  const [unseen, setUnseen] = useState(0);
  const whileHidden = arrival.sound || arrival.title;
  useLiveRefresh(ofIntents, { whileHidden });
  useLiveEvents(
    ({ type }) => {
      if (type !== "intent.created") return;
      say(t("arrived"));
      if (arrival.sound) chime();
      if (document.hidden) setUnseen((n) => n + 1);
    },
    () => {},
    { whileHidden },
  );
  useEffect(() => {
    const seen = () => document.hidden || setUnseen(0);
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, []);
  useEffect(
    () => (arrival.title && unseen > 0 ? markTitle(`(${unseen}) `) : undefined),
    [arrival.title, unseen],
  );
  const change = (next: Partial<Arrival>) => {
    setArrival({ ...arrival, ...next });
    // The click is also what the browser wants before it plays anything.
    if (next.sound) chime();
  };
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft text-sm print:hidden">
      <legend className="float-start me-1 flex items-center gap-1.5">
        <Bell aria-hidden="true" className="size-4" />
        {t("live")}
      </legend>
      <Switch checked={arrival.sound} onChange={(event) => change({ sound: event.target.checked })}>
        {t("sound")}
      </Switch>
      <Switch checked={arrival.title} onChange={(event) => change({ title: event.target.checked })}>
        {t("title_badge")}
      </Switch>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}
