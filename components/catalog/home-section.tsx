import { ArrowRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type HomeSectionProps = {
  title: string;
  more?: { href: string; label: string };
  className?: string;
  children: ReactNode;
};

/** A part of the home page, with the way to more of the same. */
export function HomeSection({ title, more, className, children }: HomeSectionProps) {
  return (
    <section className={cn("page-width mt-14 md:mt-20", className)}>
      <header className="mb-5 flex items-baseline justify-between gap-4 md:mb-6">
        <h2 className="font-semibold text-lg md:text-xl">{title}</h2>
        {more && (
          <Link
            href={more.href}
            className="inline-flex shrink-0 items-center gap-1 rounded-sm text-ink-soft text-sm transition-colors hover:text-accent-ink"
          >
            {more.label}
            <ArrowRight aria-hidden="true" className="size-3.5" />
          </Link>
        )}
      </header>
      {children}
    </section>
  );
}
