"use client";

import { createContext, use } from "react";
import { type CreatorField, type CreatorView, formValues } from "./creator-form-values";

export const ReadCreator = createContext<CreatorView | null>(null);

/** Whether a field may not be changed: it says something, and its reader has not added the creator. */
export function useLock() {
  const read = use(ReadCreator);
  return (field: CreatorField): boolean => {
    if (!read || read.editable) return false;
    return formValues(read)[field].toString() !== "";
  };
}
