import { serveUploadThing } from "./serve-uploadthing";

export const GET = serveUploadThing;
export const POST = serveUploadThing;
