import { serveNothing } from "./serve-nothing";

export {
  serveNothing as DELETE,
  serveNothing as GET,
  serveNothing as HEAD,
  serveNothing as OPTIONS,
  serveNothing as PATCH,
  serveNothing as POST,
  serveNothing as PUT,
};
