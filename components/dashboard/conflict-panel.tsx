"use client";

import { type ReactNode, useState } from "react";
import { type FieldValues, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { type Conflict, copy, type FieldOf } from "./merge-edits";

type Side = "theirs" | "mine";

type ConflictPanelProps<V> = {
  /** What somebody else has changed, as a whole sentence. */
  title: string;
  conflict: Conflict<V>;
  labelOf: (field: FieldOf<V>) => string;
  textOf: (field: FieldOf<V>, values: V) => ReactNode;
};

/** `ConflictView` of the form around it. */
export function ConflictPanel<V extends FieldValues>(props: ConflictPanelProps<V>) {
  const { getValues, reset } = useFormContext<V>();
  const [mine] = useState(() => structuredClone(getValues()));
  const choose = (field: FieldOf<V>, from: V) => {
    const values = { ...getValues() };
    copy(field, structuredClone(from), values);
    reset(values, { keepDefaultValues: true });
  };
  return <ConflictView {...props} mine={mine} onChoose={choose} />;
}

type ConflictViewProps<V> = ConflictPanelProps<V> & {
  /** What stood here when both met. */
  mine: V;
  onChoose: (field: FieldOf<V>, from: V) => void;
};

/** What somebody else has made of the fields that were changed here, beside what stands here: one of both per field. */
export function ConflictView<V extends object>(props: ConflictViewProps<V>) {
  const { title, conflict, labelOf, textOf, mine, onChoose } = props;
  const { contested, adopted, theirs } = conflict;
  const t = useTranslations("seller.conflict");
  return (
    <section
      ref={(node) => node?.focus()}
      tabIndex={-1}
      role="alert"
      aria-label={title}
      className="rounded-lg border border-warning/40 bg-warning-soft p-4 text-sm sm:p-5"
    >
      <h2 className="font-semibold text-base">{title}</h2>
      <p className="mt-0.5 text-ink-soft">{t("body")}</p>
      <div className="mt-4 grid gap-4">
        {contested.map((field) => (
          <Contested
            key={field}
            field={field}
            sides={{ theirs, mine }}
            label={labelOf(field)}
            textOf={textOf}
            onChoose={onChoose}
          />
        ))}
      </div>
      {adopted.length > 0 && (
        <p className="mt-4 text-ink-soft">{t("adopted", { fields: adopted.map(labelOf).join(" · ") })}</p>
      )}
    </section>
  );
}

type ContestedProps<V> = {
  field: FieldOf<V>;
  sides: Record<Side, V>;
  label: string;
} & Pick<ConflictViewProps<V>, "textOf" | "onChoose">;

function Contested<V extends object>({ field, sides, label, textOf, onChoose }: ContestedProps<V>) {
  const t = useTranslations("seller.conflict");
  const [side, setSide] = useState<Side>("mine");
  const choose = (next: Side) => {
    onChoose(field, sides[next]);
    setSide(next);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">{label}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(["theirs", "mine"] as const).map((one) => (
          <label
            key={one}
            className={cn(
              "flex min-w-0 cursor-pointer gap-2.5 rounded-md border bg-surface p-3 has-focus-visible:outline-2 has-focus-visible:outline-accent",
              side === one ? "border-accent" : "border-line",
            )}
          >
            <input
              type="radio"
              name={`conflict-${field}`}
              checked={side === one}
              onChange={() => choose(one)}
              className="mt-1 accent-accent"
            />
            <span className="min-w-0">
              <span className="block text-ink-faint text-xs">{t(one)}</span>
              <span className="wrap-anywhere line-clamp-6 whitespace-pre-wrap" dir="auto">
                {textOf(field, sides[one])}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
