"use client";

import { type Ref, useState } from "react";
import { Input } from "@/components/ui/input";
import { isComposing } from "./composing";

type ValueInputProps = {
  inputRef: Ref<HTMLInputElement>;
  placeholder: string;
  /** False where the text was not taken, and stays. */
  onAdd: (text: string) => boolean;
};

/** Where values are typed or pasted; Enter, a comma of either language and leaving it end one. */
export function ValueInput({ inputRef, placeholder, onAdd }: ValueInputProps) {
  const [text, setText] = useState("");
  const add = (given: string) => {
    if (given.trim() !== "" && onAdd(given)) setText("");
  };
  return (
    <Input
      ref={inputRef}
      value={text}
      placeholder={placeholder}
      enterKeyHint="done"
      autoComplete="off"
      onChange={(event) => setText(event.target.value)}
      onBlur={() => add(text)}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData("text");
        if (!/[,，、;；\t\n]/.test(pasted.trim())) return;
        event.preventDefault();
        if (!onAdd(pasted)) setText(pasted.replaceAll(/\s+/g, " "));
      }}
      onKeyDown={(event) => {
        if (isComposing(event) || !["Enter", ",", "，", "、"].includes(event.key)) return;
        event.preventDefault();
        add(text);
      }}
    />
  );
}
