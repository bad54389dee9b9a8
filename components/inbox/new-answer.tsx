"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";
import { keep, readKept } from "./kept-text";
import { writeAnswerMutation } from "./queries";

type NewAnswerProps = { threadId: string; name: string; again: boolean };

/** Begins an answer; once it is a draft it is read over and approved like any other. */
export function NewAnswer({ threadId, name, again }: NewAnswerProps) {
  const t = useTranslations("outreach.draft");
  const { refresh, refreshing } = useRefresh();
  const write = useMutation(writeAnswerMutation);
  const [open, setOpen] = useState(false);
  const [content, setContent] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const key = `new ${threadId}`;
  const form = useId();

  const restore = useEffectEvent(() => {
    const kept = readKept(key);
    if (!kept) return;
    setContent(kept.content);
    setOpen(true);
  });
  useEffect(() => restore(), []);

  const begin = () => {
    setOpen(true);
    requestAnimationFrame(() => field.current?.focus());
  };
  const change = (text: string) => {
    setContent(text);
    keep(key, text === "" ? null : { subject: null, content: text, base: "" });
  };
  const submit = () =>
    write.mutate(
      { threadId, content },
      {
        onSuccess: () => {
          keep(key, null);
          refresh();
        },
      },
    );
  if (!open) {
    return (
      <div>
        <Button aria-keyshortcuts="r" onClick={begin}>
          {t(again ? "writeFollowUp" : "write")}
        </Button>
      </div>
    );
  }
  return (
    <form
      id={form}
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (content.trim() !== "") submit();
      }}
    >
      <Field label={t("placeholder", { name })} hideLabel>
        <Textarea
          ref={field}
          value={content}
          onChange={(event) => change(event.target.value)}
          maxLength={6000}
          rows={3}
          dir="auto"
          placeholder={t("placeholder", { name })}
          className="max-h-[40dvh] min-h-20"
        />
      </Field>
      <FormAlert>{write.error && <Failure error={write.error} />}</FormAlert>
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          variant="primary"
          disabled={content.trim() === ""}
          loading={write.isPending || refreshing}
        >
          {t("begin")}
        </Button>
        <Button
          variant="ghost"
          onClick={() => {
            change("");
            setOpen(false);
          }}
        >
          {t("discard")}
        </Button>
      </div>
    </form>
  );
}
