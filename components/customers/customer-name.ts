import type { Customer } from "@/lib/domain/customers/customer-select";

/** What a customer is called: the name, or what stands in for one. */
export function customerName({
  id,
  name,
  username,
  email,
}: Pick<Customer, "id" | "name" | "username" | "email">): string {
  return name || username || email || `#${id}`;
}
