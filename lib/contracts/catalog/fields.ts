import { wireInt } from "@/lib/api/fields";

/** An id in a filter, where 0 means all. */
export const wireIdOrAll = wireInt().transform((id) => (id === 0 ? undefined : id));
