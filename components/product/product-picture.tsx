import { cn } from "@/components/ui/cn";
import { EmptyShopDrawing } from "@/components/ui/drawings";
import { Picture } from "@/components/ui/picture";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type ProductPictureProps = {
  url: string | null;
  alt: string;
  placeholder?: string | null;
  sizes: string;
  priority?: boolean;
  className?: string;
};

const ownMedia = /^\/media\/([0-9a-f]{20})(?:\.webp)?$/;

/** A product's picture, ours in three widths or a seller's own address; a drawing where there is none. */
export function ProductPicture({ url, alt, className, ...rest }: ProductPictureProps) {
  const [, key] = ownMedia.exec(url ?? "") ?? [];
  if (key) return <Picture mediaKey={key} alt={alt} className={className} {...rest} />;
  return (
    <span className={cn("relative block aspect-square overflow-hidden bg-sunken", className)}>
      {url ? (
        <picture>
          <img
            src={url}
            alt={alt}
            loading={rest.priority ? "eager" : "lazy"}
            decoding="async"
            referrerPolicy="no-referrer"
            className="absolute inset-0 size-full object-cover"
          />
        </picture>
      ) : (
        <span className="absolute inset-0 grid place-items-center text-ink-faint [&_svg]:h-2/5 [&_svg]:w-auto">
          <EmptyShopDrawing />
          {alt && <VisuallyHidden>{alt}</VisuallyHidden>}
        </span>
      )}
    </span>
  );
}
