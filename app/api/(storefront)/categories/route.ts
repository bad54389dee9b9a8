import { negotiate } from "@/lib/api/negotiate";
import { route } from "@/lib/api/route";
import { bind } from "@/lib/api/serve";
import * as creator from "@/lib/contracts/creator";
import { sharedUrls } from "@/lib/contracts/shared-urls";
import * as storefront from "@/lib/contracts/storefront";
import { browseCategories } from "@/lib/domain/categories/browse-categories";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  negotiate(sharedUrls.categories, [
    bind(storefront.listPublicCategories, browseCategories),
    bind(creator.listCategories, getCategoryTree),
  ]),
);
