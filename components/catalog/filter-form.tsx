"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, type FormEvent, type ReactNode, useEffect, useRef, useTransition } from "react";
import { cn } from "@/components/ui/cn";

type FilterFormProps = {
  action: string;
  /** What the URL says; the fields follow it, also when going back. */
  values: Readonly<Record<string, string>>;
  /** Submits when a choice is made; otherwise only by its button. */
  auto?: boolean;
  onSubmitted?: () => void;
  children: ReactNode;
  className?: string;
};

/** The URL that the browser itself would go to, without the fields that are empty. */
function formUrl(form: HTMLFormElement): string {
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim()) search.append(name, value.trim());
  }
  const text = search.toString();
  const path = new URL(form.action).pathname;
  return text ? `${path}?${text}` : path;
}

/** A plain GET form that scripts only make quicker: no page load, and no button for what is chosen from a list. */
export function FilterForm({ action, values, auto, onSubmitted, children, className }: FilterFormProps) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const said = JSON.stringify(values);
  const shown = useRef(said);
  // Set in location: a field that were made anew would lose the focus. Not at first: the server has rendered the fields
  // as the URL says, and a visitor may have typed before this script arrived.
  useEffect(() => {
    if (shown.current === said) return;
    shown.current = said;
    const wanted: unknown = JSON.parse(said);
    for (const field of form.current?.elements ?? []) {
      const known = field instanceof HTMLSelectElement || field instanceof HTMLInputElement;
      if (known) field.value = new Map(Object.entries(wanted ?? {})).get(field.name) ?? "";
    }
  }, [said]);
  const go = (form: HTMLFormElement) => {
    startTransition(() => router.push(formUrl(form), { scroll: false }));
    onSubmitted?.();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    go(event.currentTarget);
  };
  const change = (event: ChangeEvent<HTMLFormElement>) => {
    // What is typed waits for the button or the Enter key.
    if (auto && event.target instanceof HTMLSelectElement) go(event.currentTarget);
  };
  return (
    <form
      ref={form}
      action={action}
      onSubmit={submit}
      onChange={change}
      aria-busy={pending}
      className={cn("transition-opacity", pending && "opacity-60", className)}
    >
      {children}
    </form>
  );
}
