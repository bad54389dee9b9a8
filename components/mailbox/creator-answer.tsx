"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Failure } from "@/components/layout/failure";
import { LocaleLink } from "@/components/layout/locale-link";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { SavedNote } from "@/components/ui/saved-note";
import { Textarea } from "@/components/ui/textarea";
import { creatorAnswerMutation } from "./queries";

const samples = ["interested", "question", "counter", "declined"] as const;

type CreatorAnswerProps = { threadId: string; name: string };

/** Answers in the creator's place, so that all that follows can be tried. */
export function CreatorAnswer({ threadId, name }: CreatorAnswerProps) {
  const t = useTranslations("outreach.mailbox");
  const answer = useMutation(creatorAnswerMutation);
  const [content, setContent] = useState("");
  const [tried, setTried] = useState(false);
  const missing = tried && content.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (content.trim() === "") return;
    answer.mutate(
      { threadId, content },
      {
        onSuccess: () => {
          setContent("");
          setTried(false);
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-3 border-line border-t p-4 sm:px-5">
      <div>
        <h3 className="font-medium text-sm">{t("answerAs", { name })}</h3>
        <p className="text-ink-faint text-xs">{t("answerHint")}</p>
      </div>
      <div className="flex flex-wrap gap-1.5">
        {samples.map((sample) => (
          <Button key={sample} size="sm" onClick={() => setContent(t(`sampleText.${sample}`))}>
            {t(`sample.${sample}`)}
          </Button>
        ))}
      </div>
      <Field label={t("answer")} hideLabel error={missing && t("missing")}>
        <Textarea
          value={content}
          onChange={(event) => setContent(event.target.value)}
          rows={3}
          maxLength={6000}
          dir="auto"
          placeholder={t("placeholder")}
          className="min-h-20"
        />
      </Field>
      <FormAlert>{answer.error && <Failure error={answer.error} />}</FormAlert>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="primary" loading={answer.isPending}>
          {t("send")}
        </Button>
        <SavedNote shown={answer.isSuccess && content === ""}>{t("sent")}</SavedNote>
        <LocaleLink
          href={`${sellerRoutes.inbox}?thread=${threadId}`}
          className="text-sm underline underline-offset-2 hover:text-accent-ink"
        >
          {t("toThread")}
        </LocaleLink>
      </div>
    </form>
  );
}
