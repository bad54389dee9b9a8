import { notFound } from "next/navigation";
import type { Creator } from "@/lib/domain/creators/creator-select";
import { getCreator } from "@/lib/domain/creators/get-creator";
import { DomainError } from "@/lib/domain/errors";
import { idOf } from "@/lib/text/url-values";
import type { SellerPage } from "../../../seller-page";

/** The creator whom the address names; the page is not found where there is none. */
export async function loadCreator({ context, params }: SellerPage): Promise<Creator> {
  const id = idOf(params.id);
  if (!id) notFound();
  try {
    return await getCreator(context, { id });
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") notFound();
    throw error;
  }
}
