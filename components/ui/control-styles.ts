/** The look that every text-like control shares. */
export const controlStyles =
  "w-full rounded-md border border-line-strong bg-surface px-3 text-base text-ink transition-colors hover:border-ink-faint focus-visible:border-accent focus-visible:outline-2 focus-visible:outline-accent/25 focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-faint aria-invalid:border-danger md:text-sm";
