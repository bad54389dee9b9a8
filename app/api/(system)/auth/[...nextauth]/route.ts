import { serveAuth } from "./serve-auth";

export { serveAuth as GET, serveAuth as POST };
