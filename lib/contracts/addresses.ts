import type { View } from "../api/contract";

/** The path of a file of ours, where nothing before it makes it part of another address. */
const ownPath = /(?<![\w.:%/?=&#~@+-])\/media\/(?=[0-9a-f]{20}(?![0-9a-f]))/g;

/** A description for readers elsewhere, who can't resolve a path: files of ours by their full address. */
export function absoluteText(text: string, view: View): string {
  return text.includes("/media/") ? text.replace(ownPath, view.absolute("/media/")) : text;
}
