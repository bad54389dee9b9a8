import { notFound } from "next/navigation";

// Never stored: made-up addresses would fill the page cache.
export const dynamic = "force-dynamic";

/** Every address without a page, so that it is missed in its own language. */
export default function Missing(): never {
  notFound();
}
