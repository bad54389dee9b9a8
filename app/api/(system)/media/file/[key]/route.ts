import { serveMedia } from "@/lib/api/serve-media";
import { findMedia } from "@/lib/domain/media/find-media";
import { variantWidths } from "@/lib/domain/media/media-names";

export const GET = serveMedia(findMedia, variantWidths);
export const HEAD = GET;
