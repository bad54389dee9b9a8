/** What the seller is shown of an intent that waits for an answer. */
export type PendingIntent = {
  id: number;
  /** Null for a product that is deleted. */
  productId: number | null;
  productName: string;
  contactName: string;
  quantity: number;
  total: string;
};
