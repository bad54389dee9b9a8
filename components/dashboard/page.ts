import type { LucideIcon } from "lucide-react";
import type { Role } from "@/lib/generated/prisma/enums";
import type { Messages } from "@/lib/i18n/messages";

export type Page = {
  /** Without language; `[id]` stands for a parameter. */
  path: string;
  /** Under `nav` in the texts: what links call it, and what its title says. */
  label: keyof Messages["seller"]["nav"];
  /** Whom it admits. An admin reads what all sellers have, and answers for none of them. */
  roles: readonly Role[];
  icon?: LucideIcon;
  /** Where it is offered; a page with a parameter is nowhere. */
  shown?: readonly ("rail" | "palette")[];
  /** Further words by which the palette finds it, in both languages. */
  words?: string;
};
