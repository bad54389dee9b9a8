import { lookAlikeKey } from "@/lib/text/look-alike";
import { passwordLength } from "./password-rule";

/** Often chosen here, and not in the list of the package, which was gathered elsewhere. */
const chosenHere = [
  "woaini520",
  "woaini1314",
  "5201314520",
  "1314520520",
  "a5201314",
  "qq123456789",
  "wang123456",
];

let loading: Promise<ReadonlySet<string>> | undefined;

/** The 49,000 commonest passwords, loaded when the first is set; those too short to be set are left out. */
function loadCommon(): Promise<ReadonlySet<string>> {
  loading ??= import("@zxcvbn-ts/language-common").then(({ dictionary }) => {
    const listed = dictionary["passwords-common"].filter(({ length }) => length >= passwordLength.min);
    return new Set([...listed, ...chosenHere].map(lookAlikeKey));
  });
  return loading;
}

/**
 * Whether a password is among the first that anyone would try: one of the commonest, one character over and over,
 * blank, or what the account itself is called.
 */
export async function isCommonPassword(password: string, own: readonly (string | null | undefined)[]) {
  const key = lookAlikeKey(password);
  if (new Set(key).size <= 1) return true;
  const names = own.flatMap((name) => (name ? [name, name.split("@")[0] ?? ""] : []));
  return names.some((name) => lookAlikeKey(name) === key) || (await loadCommon()).has(key);
}
