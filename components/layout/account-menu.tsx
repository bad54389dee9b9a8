"use client";

import { HandCoins, Inbox, LayoutDashboard, LogOut, UserRound } from "lucide-react";
import { useLocale, useTranslations } from "use-intl";
import { NoticeBell } from "@/components/notices/notice-bell";
import { Avatar } from "@/components/ui/avatar";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { iconButtonStyles } from "@/components/ui/icon-button";
import { Menu, MenuHeading, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { href } from "@/lib/i18n/href";
import { routes } from "./routes";
import { useSession } from "./session";
import { SignInLink } from "./sign-in-link";
import { useSignOut } from "./use-sign-out";

/** The way to sign in, or who is signed in, with the way to the notices at `notices`. Without JavaScript, and until the answer is there, the former. */
export function AccountMenu({ notices = routes.notices }: { notices?: string }) {
  const t = useTranslations("common.nav");
  const locale = useLocale();
  const user = useSession();
  const signOut = useSignOut();

  if (!user)
    return (
      <SignInLink className={cn(buttonStyles({ variant: "secondary", size: "md" }), "max-md:hidden")}>
        {t("signIn")}
      </SignInLink>
    );

  const name = user.name || user.username || t("account");
  const trigger = (
    <button
      type="button"
      aria-label={`${t("account")}: ${name}`}
      className={cn(iconButtonStyles, "size-10 rounded-full")}
    >
      <Avatar name={name} size="sm" className="bg-accent-soft text-accent-ink" />
    </button>
  );
  return (
    <>
      <NoticeBell path={notices} />
      <Menu trigger={trigger} className="min-w-52">
        <MenuHeading>{name}</MenuHeading>
        <MenuLink href={href(locale, routes.intents)} icon={<Inbox />}>
          {t("intents")}
        </MenuLink>
        {user.role === "CUSTOMER" && (
          <MenuLink href={href(locale, routes.received)} icon={<HandCoins />}>
            {t("received")}
          </MenuLink>
        )}
        <MenuLink href={href(locale, routes.account)} icon={<UserRound />}>
          {t("account")}
        </MenuLink>
        {user.role !== "CUSTOMER" && (
          <MenuLink href={href(locale, routes.dashboard)} icon={<LayoutDashboard />}>
            {t(user.role === "ADMIN" ? "administration" : "dashboard")}
          </MenuLink>
        )}
        <MenuSeparator />
        <MenuItem icon={<LogOut />} onSelect={signOut}>
          {t("signOut")}
        </MenuItem>
      </Menu>
    </>
  );
}
