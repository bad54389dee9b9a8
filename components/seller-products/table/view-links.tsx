"use client";

import { useMutation } from "@tanstack/react-query";
import { Bookmark, Pencil, Trash2, Users } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Menu, MenuHeading, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { useRefresh } from "@/components/ui/use-refresh";
import type { SavedView } from "@/lib/contracts/console/saved-views";
import { deleteViewMutation } from "./queries";
import { ViewDialog } from "./view-dialog";

type ViewLinksProps = {
  path: string;
  /** What the address says now, without its place. */
  query: string;
  views: readonly SavedView[];
  /** Whether there is a shop to share with. */
  inShop: boolean;
};

/** The views that are kept: to open, to keep this one, and to rename, share or forget the one that is open. */
export function ViewLinks({ path, query, views, inShop }: ViewLinksProps) {
  const t = useTranslations("products.views");
  const { refresh } = useRefresh();
  const [edited, edit] = useState<SavedView | "new" | null>(null);
  const remove = useMutation({ ...deleteViewMutation, onSuccess: refresh });
  const current = views.find((view) => view.query === query);
  const list = (shared: boolean) => views.filter((view) => view.shared === shared);
  return (
    <>
      <Menu
        align="start"
        className="max-w-72"
        trigger={
          <Button>
            <Bookmark aria-hidden="true" />
            <span className="max-w-32 truncate">{current?.name ?? t("open")}</span>
          </Button>
        }
      >
        {([false, true] as const).map(
          (shared) =>
            list(shared).length > 0 && (
              <div key={String(shared)}>
                <MenuHeading>{t(shared ? "shop" : "own")}</MenuHeading>
                {list(shared).map((view) => (
                  <MenuLink
                    key={view.view_id}
                    href={view.query ? `${path}?${view.query}` : path}
                    icon={shared ? <Users /> : <Bookmark />}
                  >
                    <span className="truncate">{view.name}</span>
                  </MenuLink>
                ))}
              </div>
            ),
        )}
        {views.length === 0 && <MenuHeading>{t("none")}</MenuHeading>}
        <MenuSeparator />
        {current ? (
          <>
            <MenuItem icon={<Pencil />} onSelect={() => edit(current)}>
              {t("edit")}
            </MenuItem>
            <MenuItem icon={<Trash2 />} tone="danger" onSelect={() => remove.mutate(current.view_id)}>
              {t("delete", { name: current.name })}
            </MenuItem>
          </>
        ) : (
          <MenuItem icon={<Bookmark />} onSelect={() => edit("new")}>
            {t("keep")}
          </MenuItem>
        )}
      </Menu>
      {edited && (
        <ViewDialog
          view={edited === "new" ? null : edited}
          query={query}
          inShop={inShop}
          onClose={() => edit(null)}
        />
      )}
    </>
  );
}
