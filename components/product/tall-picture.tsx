type TallPictureProps = {
  url: string;
  alt: string;
  /** What the link around it does. */
  label: string;
};

/** A picture that is much taller than wide, as wide as its place and scrolled within it. */
export function TallPicture({ url, alt, label }: TallPictureProps) {
  return (
    <div className="aspect-square overflow-y-auto bg-sunken">
      <a href={url} target="_blank" rel="noreferrer" title={label}>
        <picture>
          <img src={url} alt={alt} decoding="async" className="h-auto w-full" />
        </picture>
      </a>
    </div>
  );
}
