import type { z } from "zod";
import { same } from "@/components/dashboard/merge-edits";
import type { OwnShopView, openShopBody } from "@/lib/contracts/console/own-shop";

/** The key is there as long as the picture is not saved. */
type Picture = { url: string; tempKey?: string };

/** The form as it is typed. */
export type ShopFormValues = {
  name: string;
  name_en: string;
  welcome: string;
  welcome_en: string;
  description: string;
  description_en: string;
  address: string;
  address_en: string;
  picture: Picture | null;
};

export type ShopField = keyof ShopFormValues;

const nothing: ShopFormValues = {
  name: "",
  name_en: "",
  welcome: "",
  welcome_en: "",
  description: "",
  description_en: "",
  address: "",
  address_en: "",
  picture: null,
};

const isField = (name: string): name is ShopField => name in nothing;

/** Of a shop that is yet to be opened, nothing. */
export function formValues(shop: OwnShopView | null): ShopFormValues {
  if (!shop) return nothing;
  return {
    name: shop.name,
    name_en: shop.name_en ?? "",
    welcome: shop.welcome,
    welcome_en: shop.welcome_en ?? "",
    description: shop.description,
    description_en: shop.description_en ?? "",
    address: shop.address,
    address_en: shop.address_en ?? "",
    picture: shop.picture_url === null ? null : { url: shop.picture_url },
  };
}

type Payload = z.input<typeof openShopBody>;

/** What the form says, under the contract's names; a picture that the shop has already is not sent again. */
export function shopPayload({ picture, ...texts }: ShopFormValues): Payload {
  const { tempKey } = picture ?? {};
  return { ...texts, picture: tempKey ? { temp_key: tempKey } : picture && undefined };
}

/** Only what differs from what was read: what a change leaves out stays as it is. */
export function shopChanges(values: ShopFormValues, read: OwnShopView): Partial<Payload> {
  const before = formValues(read);
  const changed = Object.entries(shopPayload(values)).filter(
    ([field]) => isField(field) && !same(values[field], before[field]),
  );
  return Object.fromEntries(changed);
}

/** Where the form shows an error that the contract reports at `path`; the server may name one that it does not show. */
export function formPath([first]: readonly PropertyKey[]): ShopField | "root" {
  const name = String(first);
  return isField(name) ? name : "root";
}

/** What was typed and not saved, with the shop as it was read. */
export type KeptEdit = { read: OwnShopView | null; values: ShopFormValues };

export const keptName = (userId: number, shop: OwnShopView | null) =>
  `shop-edit ${userId} ${shop?.shop_id ?? "new"}`;

export function isKept(value: unknown): value is KeptEdit {
  const { read, values } = Object(value);
  return (read === null || typeof read?.version === "number") && typeof values?.welcome_en === "string";
}
