import { Check } from "lucide-react";

/** Says beside the button that it has worked. The box is always there, so that screen readers notice. */
export function SavedNote({ shown, children }: { shown: boolean; children: string }) {
  return (
    <p role="status" className="flex items-center gap-1.5 text-sm text-success">
      {shown && (
        <>
          <Check aria-hidden="true" className="size-4 shrink-0" />
          {children}
        </>
      )}
    </p>
  );
}
