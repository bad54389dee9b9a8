"use client";

import { useState } from "react";
import { Input } from "@/components/ui/input";

type NumberInputProps = {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  max: number;
  step?: number;
  placeholder?: string;
  /** Needed only outside a `Field`. */
  label?: string;
};

/** A number that may be absent. What is being typed stays as it is until it says another number. */
export function NumberInput({ value, onChange, max, step = 1, placeholder, label }: NumberInputProps) {
  const [text, setText] = useState(value?.toString() ?? "");
  const read = (typed: string) => {
    const number = Number(typed);
    const valid = typed.trim() !== "" && Number.isFinite(number) && number >= 0 && number <= max;
    return valid ? Math.round(number / step) * step : undefined;
  };
  const rounded = (number: number | undefined) =>
    number === undefined ? undefined : Number(number.toFixed(2));
  const shown = rounded(read(text)) === rounded(value) ? text : (value?.toString() ?? "");
  return (
    <Input
      type="number"
      inputMode={step < 1 ? "decimal" : "numeric"}
      min={0}
      max={max}
      step={step}
      value={shown}
      placeholder={placeholder}
      {...(label && { "aria-label": label })}
      onChange={(event) => {
        setText(event.target.value);
        onChange(rounded(read(event.target.value)));
      }}
    />
  );
}
