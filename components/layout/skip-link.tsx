export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#content"
      className="fixed start-4 top-2 z-50 -translate-y-20 rounded-md bg-ink px-4 py-2 text-paper text-sm transition-transform focus-visible:translate-y-0"
    >
      {label}
    </a>
  );
}
