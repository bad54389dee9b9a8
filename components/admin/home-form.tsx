"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { useRefresh } from "@/components/ui/use-refresh";
import { FeaturedList } from "./featured-list";
import { arrangeHomeMutation } from "./queries";

/** Something that the home page shows first; `shown` says whether it is on sale just now. */
export type Featured = { id: number; name: string; imageUrl?: string | null; shown: boolean };

type HomeFormProps = { products: readonly Featured[]; shops: readonly Featured[] };

const idsOf = (rows: readonly Featured[]) => rows.map(({ id }) => id);

/** The order of what is featured, saved as a whole. */
export function HomeForm(props: HomeFormProps) {
  const t = useTranslations("admin.home");
  const { refresh } = useRefresh();
  const [products, setProducts] = useState(props.products);
  const [shops, setShops] = useState(props.shops);
  const arrange = useMutation(arrangeHomeMutation);
  const changed =
    idsOf(products).join() !== idsOf(props.products).join() ||
    idsOf(shops).join() !== idsOf(props.shops).join();
  const save = () =>
    arrange.mutate(
      { product_ids: idsOf(products), shop_ids: idsOf(shops) },
      {
        onSuccess: () => {
          refresh();
          toast.success(t("saved"));
        },
      },
    );
  return (
    <div className="grid max-w-4xl gap-5">
      <LeaveGuard active={changed} />
      {products.length + shops.length === 0 && <p className="text-ink-soft text-sm">{t("empty")}</p>}
      <div className="grid items-start gap-5 md:grid-cols-2">
        <FeaturedList title={t("products")} label={t("productId")} rows={products} onChange={setProducts} />
        <FeaturedList title={t("shops")} label={t("shopId")} rows={shops} onChange={setShops} />
      </div>
      <FailureAlert error={arrange.error} />
      <div>
        <Button variant="primary" disabled={!changed} loading={arrange.isPending} onClick={save}>
          {t("save")}
        </Button>
      </div>
    </div>
  );
}
