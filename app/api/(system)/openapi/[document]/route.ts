export { serveDocument as GET } from "../serve-document";
