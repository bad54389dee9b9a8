import { redirect } from "next/navigation";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { requireVisitor } from "../require-visitor";

/** The context of whoever sells without a dashboard; who has one goes on there, to `desk`. */
export async function requirePrivate(locale: Locale, { path, desk }: { path: string; desk: string }) {
  const context = await requireVisitor(locale, path);
  if (context.actor.role !== "CUSTOMER") redirect(href(locale, desk));
  return context;
}
