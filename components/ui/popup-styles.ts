/** A floating panel that grows out of what opened it. */
export const popupStyles =
  "origin-(--transform-origin) rounded-md border border-line bg-raised p-1 text-ink text-sm shadow-lg outline-none transition-[opacity,scale] duration-150 data-[ending-style]:scale-97 data-[starting-style]:scale-97 data-[ending-style]:opacity-0 data-[starting-style]:opacity-0";

export const popupItemStyles =
  "flex min-h-9 cursor-default select-none items-center gap-2.5 rounded-sm px-2.5 py-1.5 outline-none data-[disabled]:opacity-45 data-[highlighted]:bg-sunken [&_svg]:size-4 [&_svg]:shrink-0";

/** The veil and the panel of a modal. */
export const scrimStyles =
  "fixed inset-0 z-50 bg-scrim transition-opacity duration-200 data-[ending-style]:opacity-0 data-[starting-style]:opacity-0";
