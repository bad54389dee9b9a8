import { cn } from "./cn";

type PictureProps = {
  /** The media key; the three widths are made at upload. */
  mediaKey: string;
  alt: string;
  /** A tiny data URL, shown blurred until the picture is there. */
  placeholder?: string | null;
  /** As in `<img sizes>`; the browser picks the width from it. */
  sizes: string;
  /** The picture that the page is about: loaded first. */
  priority?: boolean;
  className?: string;
};

/** A square picture that keeps its place before it is loaded. */
export function Picture({ mediaKey, alt, placeholder, sizes, priority = false, className }: PictureProps) {
  const source = `/media/${mediaKey}`;
  return (
    <span className={cn("relative block aspect-square overflow-hidden bg-sunken", className)}>
      {placeholder && (
        <span
          aria-hidden="true"
          className="absolute inset-0 scale-110 bg-center bg-cover blur-lg"
          style={{ backgroundImage: `url("${placeholder}")` }}
        />
      )}
      {/* The variants exist already, so there is nothing for an image optimizer to do on the serving path. */}
      <picture>
        <img
          src={`${source}?w=640`}
          srcSet={`${source}?w=320 320w, ${source}?w=640 640w, ${source} 1280w`}
          sizes={sizes}
          alt={alt}
          width={640}
          height={640}
          loading={priority ? "eager" : "lazy"}
          fetchPriority={priority ? "high" : "auto"}
          decoding="async"
          className="absolute inset-0 size-full object-cover"
        />
      </picture>
    </span>
  );
}
