import type { ComponentProps } from "react";
import { cn } from "./cn";

/** A column's heading; `numeric` aligns it right, as its figures are. */
export function Th({ numeric, className, ...props }: ComponentProps<"th"> & { numeric?: boolean }) {
  return (
    <th
      scope="col"
      {...props}
      className={cn(
        "sticky top-0 z-10 whitespace-nowrap first:rounded-ss-lg last:rounded-se-lg lg:top-(--sticky-top,0px) border-line border-b bg-surface px-4 py-2.5 text-start font-medium text-ink-faint text-xs",
        numeric && "text-end",
        className,
      )}
    />
  );
}

/** A row; `RowActions` in it show on hover and on focus within. */
export function Tr({ className, ...props }: ComponentProps<"tr">) {
  return (
    <tr
      {...props}
      className={cn(
        "group/row transition-colors hover:bg-sunken/60 [&:last-child>td]:border-b-0 has-[:focus-visible]:bg-sunken/60",
        className,
      )}
    />
  );
}

export function Td({ numeric, className, ...props }: ComponentProps<"td"> & { numeric?: boolean }) {
  return (
    <td
      {...props}
      className={cn(
        "border-line border-b px-4 py-3 align-middle",
        numeric && "text-end tabular-nums",
        className,
      )}
    />
  );
}

/** Buttons at the end of a row: quiet until the row is pointed at or focused, always there for touch. */
export function RowActions({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      {...props}
      className={cn(
        "flex items-center justify-end gap-1 transition-opacity pointer:opacity-0 group-hover/row:opacity-100 group-has-[:focus-visible]/row:opacity-100 has-data-[popup-open]:opacity-100",
        className,
      )}
    />
  );
}
