"use client";

import { SlidersHorizontal } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState, useTransition } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";

export type Choice = { value: string; label: string; group?: string };

export type FilterSelect = {
  name: string;
  label: string;
  value: string | undefined;
  choices: readonly Choice[];
};

type FilterFormProps = {
  /** The list's localized path. */
  path: string;
  q: string | undefined;
  tags: string | undefined;
  selects: readonly FilterSelect[];
  sort: FilterSelect;
};

/** All filters of the list as one form by GET; a choice takes effect at once, a text with Enter. */
export function FilterForm({ path, q, tags, selects, sort }: FilterFormProps) {
  const t = useTranslations("creators");
  const router = useRouter();
  const panel = useId();
  const [open, setOpen] = useState(false);
  const [pending, start] = useTransition();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget)];
    const set = fields.flatMap(([name, value]) =>
      typeof value === "string" && value.trim() !== "" && !(name === "sort" && value === "followers")
        ? [[name, value]]
        : [],
    );
    const search = new URLSearchParams(set).toString();
    start(() => router.push(search ? `${path}?${search}` : path, { scroll: false }));
  };
  const set = selects.filter(({ value }) => value !== undefined).length + (tags ? 1 : 0);
  return (
    <form action={path} onSubmit={submit} aria-busy={pending} className="mb-5 grid gap-3">
      <div className="flex flex-wrap items-end gap-3">
        <Field label={t("search")} hideLabel className="min-w-52 flex-1 max-lg:basis-full">
          <Input
            type="search"
            name="q"
            defaultValue={q}
            maxLength={100}
            enterKeyHint="search"
            placeholder={t("searchPlaceholder")}
          />
        </Field>
        <Select select={sort} hideLabel className="w-40 max-lg:flex-1" />
        <Button type="submit" loading={pending} className="max-lg:sr-only">
          {t("filters.apply")}
        </Button>
        <Button
          className="lg:hidden"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen((was) => !was)}
        >
          <SlidersHorizontal aria-hidden="true" />
          {t("filters.open")}
          {set > 0 && <span className="tabular-nums">{set}</span>}
        </Button>
      </div>
      <div
        id={panel}
        className={cn("grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-5", !open && "max-lg:hidden")}
      >
        {selects.map((select) => (
          <Select key={select.name} select={select} any={t("filters.any")} />
        ))}
        <Field label={t("filters.tag")}>
          <Input name="tags" defaultValue={tags} maxLength={200} placeholder={t("filters.tagPlaceholder")} />
        </Field>
      </div>
    </form>
  );
}

type SelectProps = { select: FilterSelect; any?: string; hideLabel?: boolean; className?: string };

function Select({ select: { name, label, value, choices }, any, hideLabel, className }: SelectProps) {
  const groups = [...Map.groupBy(choices, ({ group }) => group ?? "")];
  return (
    <Field label={label} hideLabel={hideLabel} className={className}>
      <NativeSelect
        name={name}
        defaultValue={value ?? ""}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      >
        {any !== undefined && <option value="">{any}</option>}
        {groups.map(([group, all]) =>
          group === "" ? (
            all.map((choice) => <Option key={choice.value} choice={choice} />)
          ) : (
            <optgroup key={group} label={group}>
              {all.map((choice) => (
                <Option key={choice.value} choice={choice} />
              ))}
            </optgroup>
          ),
        )}
      </NativeSelect>
    </Field>
  );
}

const Option = ({ choice }: { choice: Choice }) => <option value={choice.value}>{choice.label}</option>;
