import type { Context } from "../context";
import { parseMediaReference } from "./media-names";

/** Height over width from which a square shows too little of a picture. */
const tall = 2;

/** Those of the addresses that are pictures of ours and much taller than wide. */
export async function findTallPictures({ db }: Context, urls: readonly string[]): Promise<string[]> {
  const keys = urls.map((url) => parseMediaReference(url.replace("/media/", ""))?.key ?? "");
  const uploads = await db.upload.findMany({
    where: { storageKey: { in: keys } },
    select: { storageKey: true, width: true, height: true },
  });
  const found = new Set(
    uploads.flatMap(({ storageKey, width, height }) =>
      width && height && height > tall * width ? [storageKey] : [],
    ),
  );
  return urls.filter((_, index) => found.has(keys[index] ?? ""));
}
