"use client";

import { createContext, useContext } from "react";

type FieldControl = {
  id?: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  "aria-labelledby"?: string;
};

export const FieldContext = createContext<FieldControl>({});

/** What a control inside a `Field` must carry so that its label, hint and error are read with it. */
export function useFieldControl(): FieldControl {
  return useContext(FieldContext);
}
