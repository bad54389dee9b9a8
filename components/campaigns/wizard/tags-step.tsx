"use client";

import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Card, CardBody } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { TagInput } from "@/components/ui/tag-input";
import { addTags } from "@/components/ui/tag-list";
import { useDraft } from "./draft-context";

/** As many as the contract takes. */
const maxTags = 50;

/** The match tags as chips: typed, taken from the suggestions, removed. */
export function TagsStep({ suggestions }: { suggestions: readonly string[] }) {
  const t = useTranslations("campaigns.tags");
  const { store, campaign } = useDraft();
  const [text, setText] = useState("");
  const [said, say] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const tags = campaign.match_tags;
  const locked = campaign.status === "matching" || campaign.started_at !== null;

  const add = (given: string) => {
    const next = addTags(tags, given, maxTags);
    const added = next.slice(tags.length);
    if (added.length > 0) store.change({ match_tags: next });
    say(added.length > 0 ? t("added", { tags: added.join(" · ") }) : "");
    setText("");
  };
  const remove = (tag: string) => {
    store.change({ match_tags: tags.filter((one) => one !== tag) });
    say(t("removed", { tag }));
    input.current?.focus();
  };
  const offered = suggestions.filter((tag) => !tags.includes(tag));
  const full = tags.length >= maxTags;
  return (
    <Card>
      <CardBody className="grid gap-6">
        <section aria-labelledby="chosen-tags">
          <h3 id="chosen-tags" className="font-medium text-sm">
            {t("chosen")}
            <span className="ms-2 font-normal text-ink-faint text-xs tabular-nums">
              {t("count", { n: tags.length, max: maxTags })}
            </span>
          </h3>
          {tags.length > 0 ? (
            <ul className="mt-3 flex flex-wrap gap-2">
              {tags.map((tag) => (
                <li key={tag} className="max-w-full">
                  <Chip onRemove={locked ? undefined : () => remove(tag)} removeLabel={t("remove", { tag })}>
                    {tag}
                  </Chip>
                </li>
              ))}
            </ul>
          ) : (
            <p className="mt-2 text-ink-faint text-sm">{t("none")}</p>
          )}
        </section>
        {locked ? (
          <p className="text-ink-soft text-sm">{t("locked")}</p>
        ) : (
          <Field label={t("add")} hint={t("addHint")}>
            <div className="flex max-w-md gap-2">
              <TagInput
                inputRef={input}
                text={text}
                disabled={full}
                placeholder={t("placeholder")}
                onText={setText}
                onAdd={add}
                onBack={() => {
                  const last = tags.at(-1);
                  if (last !== undefined) remove(last);
                }}
              />
              <Button disabled={text.trim() === "" || full} onClick={() => add(text)}>
                {t("addButton")}
              </Button>
            </div>
          </Field>
        )}
        {!locked && offered.length > 0 && (
          <section aria-labelledby="suggested-tags">
            <h3 id="suggested-tags" className="font-medium text-sm">
              {t("suggested")}
            </h3>
            <ul className="mt-3 flex flex-wrap gap-2">
              {offered.map((tag) => (
                <li key={tag} className="max-w-full">
                  <button
                    type="button"
                    disabled={full}
                    onClick={() => add(tag)}
                    className="inline-flex min-h-8 max-w-full items-center gap-1 rounded-full border border-line-strong border-dashed px-3 text-ink-soft text-sm transition-colors hover:border-ink-faint hover:text-ink disabled:opacity-45"
                  >
                    <Plus aria-hidden="true" className="-ms-1 size-3.5 shrink-0" />
                    <span className="truncate">{tag}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p role="status" className="sr-only">
          {said}
        </p>
      </CardBody>
    </Card>
  );
}
