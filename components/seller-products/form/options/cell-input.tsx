import { type ComponentProps, useId } from "react";
import { cn } from "@/components/ui/cn";
import { controlStyles } from "@/components/ui/control-styles";

type CellInputProps = Pick<ComponentProps<"input">, "inputMode"> & {
  /** `row:column`. */
  place: string;
  label: string;
  value: string;
  error: string | undefined;
  onText: (text: string) => void;
};

/** A cell of the sheet that is typed into. */
export function CellInput({ place, label, value, error, onText, ...props }: CellInputProps) {
  const id = useId();
  return (
    <>
      <input
        {...props}
        data-cell={place}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? id : undefined}
        value={value}
        autoComplete="off"
        onChange={(event) => onText(event.target.value)}
        className={cn(controlStyles, "h-10 w-28 tabular-nums md:w-full md:min-w-28")}
      />
      {error && (
        <p id={id} className="mt-1 text-danger text-xs">
          {error}
        </p>
      )}
    </>
  );
}
