import { findMedia } from "@/lib/domain/media/find-media";
import { variantWidths } from "@/lib/domain/media/media-names";
import { serveMedia } from "../../serve-media";

export const GET = serveMedia(findMedia, variantWidths);
export const HEAD = GET;
