import { useId } from "react";
import { cn } from "@/components/ui/cn";

type AwningProps = {
  /** The width of a stripe in pixels; its scallop is as round. */
  stripe?: number;
  /** In pixels. */
  height?: number;
  className?: string;
};

/** A striped awning with a scalloped edge, over the full width of its box: the roof of a stall. */
export function Awning({ stripe = 12, height = 20, className }: AwningProps) {
  const id = useId();
  const scallop = (x: number) =>
    `M${x} 0h${stripe}v${height - stripe / 2 - 1}a${stripe / 2} ${stripe / 2} 0 0 1-${stripe} 0Z`;
  return (
    <svg aria-hidden="true" width="100%" height={height} className={cn("block", className)}>
      <pattern id={id} width={stripe * 2} height={height} patternUnits="userSpaceOnUse">
        <path d={scallop(0)} className="fill-accent" />
        <path d={scallop(stripe)} className="fill-raised" />
      </pattern>
      <rect width="100%" height={height} fill={`url(#${id})`} />
    </svg>
  );
}
