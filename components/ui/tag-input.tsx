"use client";

import type { Ref } from "react";
import { Input } from "./input";

type TagInputProps = {
  inputRef?: Ref<HTMLInputElement>;
  text: string;
  disabled?: boolean;
  placeholder?: string;
  onText: (text: string) => void;
  onAdd: (text: string) => void;
  /** The key that deletes, where there is nothing to delete. */
  onBack: () => void;
};

/** Where tags are typed or pasted; Enter and a comma of either language end one. */
export function TagInput({ inputRef, text, disabled, placeholder, onText, onAdd, onBack }: TagInputProps) {
  return (
    <Input
      ref={inputRef}
      value={text}
      maxLength={400}
      disabled={disabled}
      placeholder={placeholder}
      enterKeyHint="done"
      autoComplete="off"
      onChange={(event) => onText(event.target.value)}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData("text");
        if (!/[,，、;；\n]/.test(pasted)) return;
        event.preventDefault();
        onAdd(pasted);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter" || event.key === "," || event.key === "，") {
          event.preventDefault();
          onAdd(text);
        } else if (event.key === "Backspace" && text === "") onBack();
      }}
    />
  );
}
