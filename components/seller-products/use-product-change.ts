"use client";

import { useSearchParams } from "next/navigation";
import { toast } from "sonner";
import { useRefresh } from "@/components/ui/use-refresh";

export type ProductDialogProps<Product> = {
  product: Product;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Brings the page up to date after a change; says so where the product leaves the list that is open. */
export function useProductChange() {
  const { refresh } = useRefresh();
  const leaves = useSearchParams().has("status");
  return (message: string) => {
    refresh();
    if (leaves) toast.success(message);
  };
}
