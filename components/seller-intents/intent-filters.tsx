"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useTransition } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { IntentQuery } from "./intent-query";

type IntentFiltersProps = {
  /** The list's localized path. */
  path: string;
  query: IntentQuery;
};

/** Search and days as a form by GET; what else the URL says is kept. */
export function IntentFilters({ path, query }: IntentFiltersProps) {
  const t = useTranslations("seller.intents");
  const router = useRouter();
  const [pending, start] = useTransition();
  const { q, from, to, status, view, product, reason } = query;
  const kept = { status, view: view === "board" ? view : undefined, product, reason };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : [],
    );
    // A person or a number is looked for in every status.
    const search = new URLSearchParams(fields);
    if (search.get("q") && search.get("q") !== q && status === "pending") search.set("status", "all");
    start(() => router.push(`${path}?${search}`, { scroll: false }));
  };
  return (
    <form
      action={path}
      onSubmit={submit}
      aria-busy={pending}
      className="flex flex-wrap items-end gap-3 print:hidden"
    >
      {Object.entries(kept).map(
        ([name, value]) =>
          value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Field label={t("search")} hideLabel className="min-w-52 flex-1 max-sm:basis-full">
        <Input
          type="search"
          name="q"
          key={q}
          defaultValue={q}
          maxLength={100}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={t("searchPlaceholder")}
        />
      </Field>
      <Day name="from" label={t("from")} value={from} max={to} />
      <Day name="to" label={t("to")} value={to} min={from} />
      <Button type="submit" loading={pending}>
        {t("apply")}
      </Button>
    </form>
  );
}

type DayProps = Record<"name" | "label", string> &
  Record<"value", string | undefined> & { min?: string | undefined; max?: string | undefined };

function Day({ name, label, value, min, max }: DayProps) {
  return (
    <Field label={label} className="w-36 max-sm:flex-1">
      <Input key={value} type="date" name={name} defaultValue={value} min={min} max={max} />
    </Field>
  );
}
