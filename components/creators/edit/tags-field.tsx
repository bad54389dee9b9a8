"use client";

import { useRef, useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { TagInput } from "@/components/ui/tag-input";
import { addTags } from "@/components/ui/tag-list";
import type { CreatorFormValues } from "./creator-form-values";
import { useLock } from "./use-lock";

/** As many as the contract takes. */
const most = 30;

/** Tags as chips with a field that adds to them. */
export function TagsField() {
  const t = useTranslations("creators.edit");
  const { control } = useFormContext<CreatorFormValues>();
  const { field } = useController({ control, name: "tags" });
  const error = useErrorAt()("tags");
  const locked = useLock()("tags");
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const tags = field.value;
  const full = tags.length >= most;
  const add = (given: string) => {
    field.onChange(addTags(tags, given, most));
    setText("");
  };
  const remove = (tag: string) => {
    field.onChange(tags.filter((one) => one !== tag));
    input.current?.focus();
  };
  return (
    <div className="grid gap-3">
      <Field label={t("tags", { n: tags.length, max: most })} hint={t("tagsHint")} error={error}>
        <div className="flex max-w-md gap-2">
          <TagInput
            inputRef={input}
            text={text}
            disabled={full}
            onText={setText}
            onAdd={add}
            onBack={() => field.onChange(tags.slice(0, -1))}
          />
          <Button disabled={text.trim() === "" || full} onClick={() => add(text)}>
            {t("addTag")}
          </Button>
        </div>
      </Field>
      {tags.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {tags.map((tag) => (
            <li key={tag} className="max-w-full">
              <Chip onRemove={locked ? undefined : () => remove(tag)} removeLabel={t("removeTag", { tag })}>
                {tag}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
