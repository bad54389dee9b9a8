"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { ProductPicture } from "./product-picture";
import { useSkuSelection } from "./sku-selection";
import { TallPicture } from "./tall-picture";

type GalleryProps = {
  images: readonly { id: number; url: string; placeholder: string | null }[];
  /** Addresses of those that are much taller than wide. */
  tall: readonly string[];
  title: string;
};

const slideId = (index: number) => `picture-${index + 1}`;

/**
 * Pictures in a row that snaps, with the small ones as links to them: it works without scripts. With them, the row
 * follows the chosen SKU and the page stays where it is.
 */
export function Gallery({ images, tall, title }: GalleryProps) {
  const t = useTranslations("product");
  const { sku } = useSkuSelection();
  const row = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(0);
  const [followed, setFollowed] = useState(sku);

  const show = (index: number, behavior: ScrollBehavior = "smooth") =>
    row.current?.scrollTo({ left: index * row.current.clientWidth, behavior });

  useEffect(() => {
    if (followed === sku) return;
    setFollowed(sku);
    const index = images.findIndex(({ url }) => url === sku.imageUrl);
    if (index >= 0) row.current?.scrollTo({ left: index * row.current.clientWidth, behavior: "smooth" });
  }, [followed, sku, images]);

  const altOf = (index: number) => (images.length > 1 ? t("picture", { title, n: index + 1 }) : title);
  const follow = () => {
    if (row.current) setShown(Math.round(row.current.scrollLeft / row.current.clientWidth));
  };
  const choose = (event: MouseEvent, index: number) => {
    event.preventDefault();
    show(index);
  };

  if (images.length === 0) {
    return <ProductPicture url={null} alt={t("noPicture")} sizes="50vw" className="md:rounded-lg" />;
  }
  return (
    <section aria-label={t("pictures")} className="min-w-0">
      <div className="relative max-md:-mx-4">
        <ul
          ref={row}
          tabIndex={images.length > 1 ? 0 : undefined}
          onScroll={follow}
          className="no-scrollbar flex snap-x snap-mandatory overflow-x-auto overscroll-x-contain md:rounded-lg"
        >
          {images.map(({ id, url, placeholder }, index) => (
            <li key={id} id={slideId(index)} className="w-full shrink-0 snap-start snap-always">
              {tall.includes(url) ? (
                <TallPicture url={url} alt={altOf(index)} label={t("openPicture", { n: index + 1 })} />
              ) : (
                <ProductPicture
                  url={url}
                  alt={altOf(index)}
                  placeholder={placeholder}
                  sizes="(min-width: 64rem) 38rem, 100vw"
                  priority={index === 0}
                />
              )}
            </li>
          ))}
        </ul>
        {images.length > 1 && (
          <p
            aria-hidden="true"
            className="needs-script absolute end-3 bottom-3 rounded-full bg-raised/85 px-2.5 py-0.5 text-xs tabular-nums backdrop-blur-sm md:hidden"
          >
            {shown + 1} / {images.length}
          </p>
        )}
      </div>
      {images.length > 1 && (
        <ul className="no-scrollbar mt-3 flex gap-2 overflow-x-auto p-0.5 max-md:hidden">
          {images.map(({ id, url, placeholder }, index) => (
            <li key={id} className="shrink-0">
              <a
                href={`#${slideId(index)}`}
                aria-label={t("showPicture", { n: index + 1 })}
                aria-current={index === shown ? "true" : undefined}
                onClick={(event) => choose(event, index)}
                className={cn(
                  "block size-18 overflow-hidden rounded-md border-2 transition-[border-color,opacity]",
                  index === shown ? "border-accent" : "border-transparent opacity-75 hover:opacity-100",
                )}
              >
                <ProductPicture url={url} alt="" placeholder={placeholder} sizes="4.5rem" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
