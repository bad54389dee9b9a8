"use client";

import {
  ArrowUpFromLine,
  CircleSlash,
  Copy,
  Ellipsis,
  ExternalLink,
  Inbox,
  PackageCheck,
  Pencil,
  Trash2,
  UserRoundSearch,
} from "lucide-react";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { LocaleLink } from "@/components/layout/locale-link";
import { cn } from "@/components/ui/cn";
import { IconButton, iconButtonStyles } from "@/components/ui/icon-button";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { href } from "@/lib/i18n/href";
import { DeleteDialog } from "./delete-dialog";
import type { ManagedProduct } from "./managed-product";
import { FreezeDialog, UnfreezeDialog } from "./note-dialogs";
import { SoldDialog } from "./sold-dialog";
import { useFindCreators } from "./use-find-creators";

type Asked = "freeze" | "unfreeze" | "sold" | "delete";

type ProductActionsProps = {
  product: ManagedProduct /** Has a pencil beside the menu. */;
  editable?: boolean;
};

/** What can be done with a product in its status; each step asks in a dialog of its own. */
export function ProductActions({ product, editable = false }: ProductActionsProps) {
  const t = useTranslations("seller.actions");
  const locale = useLocale();
  const [asked, ask] = useState<Asked | null>(null);
  const find = useFindCreators(product.id);
  const frozen = product.status === "FROZEN";
  const dialog = (name: Asked) => ({
    product,
    open: asked === name,
    onOpenChange: (open: boolean) => ask(open ? name : null),
  });
  return (
    <div className="flex shrink-0">
      {editable && (
        <LocaleLink
          href={sellerRoutes.product(product.id)}
          title={t("edit")}
          aria-label={`${t("edit")}: ${product.name}`}
          className={cn(iconButtonStyles, "size-10 max-lg:hidden [&_svg]:size-4.5")}
        >
          <Pencil aria-hidden="true" />
        </LocaleLink>
      )}
      <Menu trigger={<IconButton label={t("more", { name: product.name })} icon={<Ellipsis />} />}>
        {editable && (
          <MenuLink href={href(locale, sellerRoutes.product(product.id))} icon={<Pencil />}>
            {t("edit")}
          </MenuLink>
        )}
        <MenuLink href={href(locale, `${sellerRoutes.intents}?product=${product.id}`)} icon={<Inbox />}>
          {t("intents")}
        </MenuLink>
        {!frozen && (
          <MenuLink href={href(locale, `/products/${product.id}`)} icon={<ExternalLink />}>
            {t("view")}
          </MenuLink>
        )}
        <MenuLink href={href(locale, `${sellerRoutes.newProduct}?copy=${product.id}`)} icon={<Copy />}>
          {t("duplicate")}
        </MenuLink>
        <MenuSeparator />
        {product.status === "ONLINE" && (
          <MenuItem icon={<UserRoundSearch />} onSelect={find}>
            {t("findCreators")}
          </MenuItem>
        )}
        {product.status === "ONLINE" && (
          <MenuItem icon={<PackageCheck />} onSelect={() => ask("sold")}>
            {t("sold")}
          </MenuItem>
        )}
        {frozen || product.status === "SOLD" ? (
          <MenuItem icon={<ArrowUpFromLine />} onSelect={() => ask("unfreeze")}>
            {t("unfreeze")}
          </MenuItem>
        ) : null}
        {!frozen && (
          <MenuItem icon={<CircleSlash />} onSelect={() => ask("freeze")}>
            {t("freeze")}
          </MenuItem>
        )}
        <MenuItem icon={<Trash2 />} tone="danger" onSelect={() => ask("delete")}>
          {t("delete")}
        </MenuItem>
      </Menu>
      <FreezeDialog {...dialog("freeze")} />
      <UnfreezeDialog {...dialog("unfreeze")} />
      <SoldDialog {...dialog("sold")} />
      <DeleteDialog {...dialog("delete")} />
    </div>
  );
}
