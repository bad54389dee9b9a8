"use client";

import { Search, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { cn } from "./cn";
import { IconButton } from "./icon-button";

type SearchBoxProps = {
  /** Where the form goes, by GET; works without JavaScript. */
  action: string;
  name?: string;
  defaultValue?: string;
  placeholder?: string;
  label?: string;
  /** Other parameters to keep. */
  keep?: Readonly<Record<string, string>>;
  className?: string;
};

/** A search that shows what the page is of: another page's search is another box. */
export function SearchBox(props: SearchBoxProps) {
  return <Box key={props.defaultValue} {...props} />;
}

function Box({ action, name = "q", defaultValue = "", placeholder, label, keep, className }: SearchBoxProps) {
  const t = useTranslations("common.search");
  const input = useRef<HTMLInputElement>(null);
  const [filled, setFilled] = useState(defaultValue !== "");
  const clear = () => {
    if (input.current) input.current.value = "";
    input.current?.focus();
    setFilled(false);
  };
  useEffect(() => {
    // A page that comes back whole from the browser's memory still holds what was typed to leave it.
    const restore = ({ persisted }: PageTransitionEvent) => {
      if (!persisted || !input.current) return;
      input.current.value = defaultValue;
      setFilled(defaultValue !== "");
    };
    window.addEventListener("pageshow", restore);
    return () => window.removeEventListener("pageshow", restore);
  }, [defaultValue]);
  return (
    <search className={className}>
      <form action={action} className="relative">
        {Object.entries(keep ?? {}).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 start-3.5 my-auto size-4 text-ink-faint"
        />
        <input
          ref={input}
          type="search"
          name={name}
          defaultValue={defaultValue}
          // Else the browser puts what was typed last into the page that one comes back to.
          autoComplete="off"
          enterKeyHint="search"
          maxLength={100}
          placeholder={placeholder ?? t("placeholder")}
          aria-label={label ?? t("label")}
          onChange={(event) => setFilled(event.target.value !== "")}
          className={cn(
            "h-10 w-full rounded-full border border-transparent bg-sunken ps-10 pe-10 text-base outline-none transition-colors md:text-sm",
            "hover:border-line-strong focus-visible:border-accent focus-visible:bg-surface focus-visible:outline-2 focus-visible:outline-accent/25 focus-visible:outline-offset-0",
          )}
        />
        {filled && (
          <IconButton
            label={t("clear")}
            icon={<X />}
            size="sm"
            onClick={clear}
            className="absolute inset-y-0 end-1.5 my-auto rounded-full"
          />
        )}
        <button type="submit" className="sr-only">
          {t("submit")}
        </button>
      </form>
    </search>
  );
}
