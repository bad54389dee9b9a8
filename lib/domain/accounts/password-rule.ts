/** In characters. No document states a rule; this is the least that NIST SP 800-63B admits. Contracts and forms read it. */
export const passwordLength = { min: 8, max: 128 } as const;

/** A password as it is measured and hashed: composed, so that every keyboard's é is the same. */
export const composePassword = (password: string) => password.normalize("NFC");

/** In characters as people count them, not in units of UTF-16. */
export function hasPasswordLength(password: string): boolean {
  const { length } = [...composePassword(password)];
  return length >= passwordLength.min && length <= passwordLength.max;
}
