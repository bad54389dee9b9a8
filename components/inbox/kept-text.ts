/** A text that was typed and not saved yet, with the text that it changes. */
export type KeptText = { subject: string | null; content: string; base: string };

const nameOf = (key: string) => `outreach-draft ${key}`;

const isKept = (value: unknown): value is KeptText => {
  const { content, base, subject } = Object(value);
  return (
    typeof content === "string" &&
    typeof base === "string" &&
    (subject === null || typeof subject === "string")
  );
};

/** What was typed on this device, also before a reload; null for nothing, and where the browser keeps nothing. */
export function readKept(key: string): KeptText | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(nameOf(key)) ?? "null");
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps what is typed, at every stroke; null forgets it. */
export function keep(key: string, text: KeptText | null): void {
  try {
    if (text) localStorage.setItem(nameOf(key), JSON.stringify(text));
    else localStorage.removeItem(nameOf(key));
  } catch {
    // A browser that keeps nothing still saves it on the server.
  }
}
