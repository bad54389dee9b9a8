export const tabListStyles = "no-scrollbar flex gap-1 overflow-x-auto border-line border-b";

export const tabStyles =
  "relative flex h-10 shrink-0 items-center gap-1.5 px-3 text-ink-soft text-sm outline-offset-[-2px] transition-colors after:absolute after:inset-x-3 after:bottom-[-1px] after:h-0.5 after:rounded-full hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:after:bg-accent data-[active]:font-medium data-[active]:text-ink data-[active]:after:bg-accent";
