"use client";

import { useTheme } from "next-themes";
import { Toaster as Sonner } from "sonner";

/** Where toasts appear. Call `toast.success(…)` from "sonner", and only when what changed is off screen. */
export function Toaster() {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      theme={resolvedTheme === "dark" ? "dark" : "light"}
      position="top-center"
      offset={76}
      mobileOffset={{ top: 64 }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-full items-center gap-3 rounded-md border border-line bg-raised px-4 py-3 text-ink text-sm shadow-lg sm:w-[356px]",
          description: "text-ink-soft",
          success: "[&_[data-icon]]:text-success",
          error: "[&_[data-icon]]:text-danger",
          warning: "[&_[data-icon]]:text-warning",
          actionButton: "ms-auto shrink-0 rounded-sm px-2 py-1 font-medium text-accent-ink hover:bg-sunken",
          cancelButton: "shrink-0 rounded-sm px-2 py-1 text-ink-soft hover:bg-sunken",
        },
      }}
    />
  );
}
