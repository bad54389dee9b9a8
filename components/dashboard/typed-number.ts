/** A number as it was typed; anything that is none becomes NaN, which contracts refuse. */
export function typedNumber(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text.trim());
}

/** The same of one that may be left out. */
export const typedOptional = (text: string) => (text.trim() === "" ? null : typedNumber(text));
