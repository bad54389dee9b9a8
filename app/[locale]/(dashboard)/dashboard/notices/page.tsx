import type { Metadata } from "next";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { readNoticeRequest } from "@/components/notices/notice-request";
import { NoticesView } from "@/components/notices/notices-view";
import { listNotices } from "@/lib/domain/notices/list-notices";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "notices");

export default sellerPage("notices", async ({ locale, context, search }) => {
  const { request, moved } = readNoticeRequest(search);
  const page = await listNotices(context, request);
  return (
    <NoticesView
      locale={locale}
      role={context.actor.role}
      path={sellerRoutes.notices}
      page={page}
      unread={request.unread}
      moved={moved}
    />
  );
});
