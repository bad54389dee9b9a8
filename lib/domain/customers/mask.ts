/** As much of a name as tells two people apart: `王**`. */
export function maskName(name: string): string {
  const [first] = [...name.trim()];
  return first ? `${first}**` : "";
}

/** `139****2222`; of a short number nothing. */
export function maskPhone(phone: string): string {
  const digits = phone.trim();
  if (digits === "") return "";
  return digits.length < 8 ? "****" : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

/** `l***@qq.com`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return at < 1 ? "" : `${[...email][0] ?? ""}***${email.slice(at)}`;
}

/** The city at most: `杭州市****`. */
export function maskAddress(address: string): string {
  const text = address.trim();
  return text === "" ? "" : `${[...text].slice(0, 3).join("")}****`;
}
