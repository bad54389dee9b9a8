type Named = { username: string | null; name: string | null; email: string | null };

/** A username to show. An account of another contract may have none; its name or address stands in. */
export function accountName({ username, name, email }: Named): string {
  return username ?? name ?? email ?? "";
}
