import { cn } from "@/components/ui/cn";
import { Picture } from "@/components/ui/picture";

type ProductThumbProps = {
  /** `/media/<key>` or someone else's address; a bare square without one. */
  url: string | null | undefined;
  placeholder?: string | null;
  alt?: string;
  sizes?: string;
  className?: string;
};

const ours = /^\/media\/([0-9a-f]{20}(?:\.webp)?)$/;

/** A product's picture, small; the name beside it says what it is, so it may go without words. */
export function ProductThumb({ url, placeholder, alt = "", sizes = "5rem", className }: ProductThumbProps) {
  const box = cn("block aspect-square overflow-hidden rounded-md bg-sunken", className);
  if (!url) return <span aria-hidden="true" className={box} />;
  const key = ours.exec(url)?.[1];
  if (key)
    return <Picture mediaKey={key} alt={alt} placeholder={placeholder} sizes={sizes} className={box} />;
  return (
    <picture className={box}>
      <img
        src={url}
        alt={alt}
        width={640}
        height={640}
        loading="lazy"
        referrerPolicy="no-referrer"
        className="size-full object-cover"
      />
    </picture>
  );
}
