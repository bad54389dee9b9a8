import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

const sizes = { sm: "size-8 [&_svg]:size-4", md: "size-10 [&_svg]:size-5" } as const;

export const iconButtonStyles =
  "inline-grid shrink-0 place-items-center rounded-md text-ink-soft transition-colors hover:bg-sunken hover:text-ink disabled:pointer-events-none disabled:opacity-45 data-[popup-open]:bg-sunken data-[popup-open]:text-ink";

type IconButtonProps = Omit<ComponentProps<"button">, "children"> & {
  /** What it does; read aloud and shown as the tip of the pointer. */
  label: string;
  icon: ReactNode;
  size?: keyof typeof sizes;
};

export function IconButton({
  label,
  icon,
  size = "md",
  className,
  type = "button",
  ...props
}: IconButtonProps) {
  return (
    <button
      title={label}
      {...props}
      type={type}
      aria-label={label}
      className={cn(iconButtonStyles, sizes[size], className)}
    >
      {icon}
    </button>
  );
}
