import { serveNothing } from "./serve-nothing";

export const DELETE = serveNothing;
export const GET = serveNothing;
export const HEAD = serveNothing;
export const OPTIONS = serveNothing;
export const PATCH = serveNothing;
export const POST = serveNothing;
export const PUT = serveNothing;
