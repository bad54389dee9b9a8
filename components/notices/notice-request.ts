import { idOf, oneOf, type UrlQuery } from "@/lib/text/url-values";

const size = 30;

/** Which notices an address asks for, and whether it is not the first page. */
export function readNoticeRequest({ show, ...search }: UrlQuery) {
  const [after, before] = [idOf(search.after), idOf(search.before)];
  return {
    request: { unread: oneOf(show, ["unread"]) !== undefined, page: { size, after, before } },
    moved: Boolean(after ?? before),
  };
}
