import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Whether an address is one of the open internet: no loopback, no private network, nothing that stands for such a one. */
export function isPublicAddress(address: string): boolean {
  if (!isIP(address)) return false;
  // IPv4 in IPv6 is what it is in IPv4.
  return ipaddr.process(address).range() === "unicast";
}
