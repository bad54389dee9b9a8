import type { VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { buttonStyles } from "./button-styles";
import { cn } from "./cn";
import { Spinner } from "./spinner";

export type ButtonProps = ComponentProps<"button"> &
  VariantProps<typeof buttonStyles> & { loading?: boolean };

/** A button with a verb on it. While `loading` it keeps its width and its focus, and ignores clicks. */
export function Button({
  variant,
  size,
  block,
  loading = false,
  className,
  children,
  type = "button",
  onClick,
  ...props
}: ButtonProps) {
  return (
    <button
      {...props}
      type={loading ? "button" : type}
      aria-busy={loading || undefined}
      aria-disabled={loading || undefined}
      onClick={loading ? undefined : onClick}
      className={cn(buttonStyles({ variant, size, block }), "relative", className)}
    >
      <span className={cn("inline-flex items-center gap-[inherit]", loading && "opacity-0")}>{children}</span>
      {loading && <Spinner className="absolute" />}
    </button>
  );
}
