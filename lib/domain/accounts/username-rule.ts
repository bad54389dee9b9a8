import { isName } from "@/lib/text/clean";
import { lookAlikeKey } from "@/lib/text/look-alike";

/**
 * Whether a new account may be called so. An e-mail address always has an `@` and a user name never, in any spelling
 * of it, so that nobody can take the name that another signs in by.
 */
export function isUsername(text: string): boolean {
  return isName(text) && !lookAlikeKey(text).includes("@");
}
