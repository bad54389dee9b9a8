const code = "account.suspended";

/** Why an account is suspended and until when, in the one text that next-auth hands to the browser. */
export function suspensionText({
  until = "none",
  reason = "",
}: Record<string, string | number> = {}): string {
  return `${code}:${until}:${reason}`;
}

/** The same read back; null for any other text. */
export function readSuspension(text: string): { until: string; reason: string } | null {
  const [name, until = "none", ...rest] = text.split(":");
  return name === code ? { until, reason: rest.join(":") } : null;
}
