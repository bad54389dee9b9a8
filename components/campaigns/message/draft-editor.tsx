"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";
import { editMessageMutation } from "../queries";
import type { DraftMessage } from "./draft-view";

type DraftEditorProps = { message: DraftMessage; onDone: () => void; onRead: (hash: string) => void };

/** Changes one invitation; what it states is checked again when it is approved. */
export function DraftEditor({ message, onDone, onRead }: DraftEditorProps) {
  const t = useTranslations("campaigns.drafts");
  const common = useTranslations("common.actions");
  const { refresh } = useRefresh();
  const [subject, setSubject] = useState(message.subject ?? "");
  const [content, setContent] = useState(message.content);
  const edit = useMutation(editMessageMutation);
  const dirty = subject !== (message.subject ?? "") || content !== message.content;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    edit.mutate(
      {
        id: message.message_id,
        textHash: message.text_hash,
        subject: message.subject === null ? undefined : subject,
        content,
      },
      {
        onSuccess: ({ text_hash }) => {
          onRead(text_hash);
          refresh();
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      {message.subject !== null && (
        <Field label={t("subject")} required>
          <Input
            value={subject}
            maxLength={150}
            required
            onChange={(event) => setSubject(event.target.value)}
          />
        </Field>
      )}
      <Field label={t("content")} hint={t("contentHint")} required>
        <Textarea
          value={content}
          maxLength={6000}
          rows={8}
          required
          onChange={(event) => setContent(event.target.value)}
        />
      </Field>
      <FailureAlert error={edit.error} />
      <div className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" loading={edit.isPending}>
          {common("save")}
        </Button>
        <Button size="sm" variant="ghost" onClick={onDone}>
          {common("cancel")}
        </Button>
      </div>
      <LeaveGuard active={dirty && !edit.isPending} />
    </form>
  );
}
