"use client";

import type { ReactNode } from "react";
import type { CreatorField } from "./creator-form-values";
import { useLock } from "./use-lock";

/** A field that only who may overwrite the creator can change once it says something. */
export function Lockable({ field, children }: { field: CreatorField; children: ReactNode }) {
  const locked = useLock();
  return (
    <fieldset disabled={locked(field)} className="min-w-0">
      {children}
    </fieldset>
  );
}
