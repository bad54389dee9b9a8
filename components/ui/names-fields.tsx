"use client";

import { Field } from "./field";
import { focusOnMount } from "./focus-on-mount";
import { Input } from "./input";

type NamesFieldsProps = {
  labels: { name: string; nameEn: string };
  name: string;
  nameEn: string;
  onName: (name: string) => void;
  onNameEn: (nameEn: string) => void;
  /** What is wrong with the name. */
  error?: string | undefined;
};

const longest = 64;

/** The name of something in both languages; the English one may be left out. */
export const NamesFields = ({ labels, name, nameEn, onName, onNameEn, error }: NamesFieldsProps) => (
  <>
    <Field label={labels.name} error={error} required>
      <Input
        ref={focusOnMount}
        value={name}
        maxLength={longest}
        autoComplete="off"
        onChange={({ target }) => onName(target.value)}
      />
    </Field>
    <Field label={labels.nameEn} optional>
      <Input
        value={nameEn}
        lang="en"
        maxLength={longest}
        autoComplete="off"
        onChange={({ target }) => onNameEn(target.value)}
      />
    </Field>
  </>
);
