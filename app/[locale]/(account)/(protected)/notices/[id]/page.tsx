import { notFound, redirect } from "next/navigation";
import { routes } from "@/components/layout/routes";
import { noticeHref } from "@/components/notices/notice-href";
import { openNotice } from "@/lib/domain/notices/open-notice";
import { href } from "@/lib/i18n/href";
import { isLocale } from "@/lib/i18n/locales";
import { idOf } from "@/lib/text/url-values";
import { requireVisitor } from "../../require-visitor";

type PageProps = { params: Promise<{ locale: string; id: string }> };

/** Where the links in mails lead: on to what the notice is about, or to all of them where there is no such place. */
export default async function NoticePage({ params }: PageProps): Promise<never> {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  const context = await requireVisitor(locale, `${routes.notices}/${id}`);
  const notice = await openNotice(context, idOf(id) ?? 0);
  redirect((notice && noticeHref(locale, notice, context.actor.role)) ?? href(locale, routes.notices));
}
