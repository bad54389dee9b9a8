/** As a `ref`: the field that a dialog is about has the focus when it opens, not the dialog's cross. */
export function focusOnMount(node: HTMLInputElement | null) {
  node?.focus();
  node?.select();
}
