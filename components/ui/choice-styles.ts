/** Checkbox and radio are the browser's own inputs, painted: they work without JavaScript. */
export const choiceStyles =
  "size-[1.125rem] shrink-0 cursor-pointer appearance-none border border-line-strong bg-surface bg-center bg-no-repeat transition-colors hover:border-ink-faint checked:border-accent checked:bg-accent disabled:cursor-not-allowed disabled:opacity-45 aria-invalid:border-danger";

export const choiceLabelStyles =
  "inline-flex min-h-8 cursor-pointer items-center gap-2.5 text-sm has-disabled:cursor-not-allowed has-disabled:text-ink-faint";
