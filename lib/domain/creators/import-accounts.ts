import type { Platform } from "@/lib/generated/prisma/enums";
import { cleanIdentifier } from "@/lib/text/clean";
import { count, items, perThousand, type Read, textOf } from "../imports/cell-values";
import type { CellError, Cells } from "../imports/importer";
import { normalizeHandle } from "../outreach/addresses";
import { type AccountInput, platforms } from "./creator-input";
import { platformOf } from "./platform-names";

const maxFollowers = 2_000_000_000;

type Problem = (column: string, code: CellError["code"], value: unknown) => void;

/** The handle in a cell: itself, or the last part of a profile's address. */
function handleIn(text: string): string {
  const cleaned = cleanIdentifier(text);
  if (!/^https?:\/\//i.test(cleaned)) return cleaned;
  const [path = ""] = cleaned.split(/[?#]/);
  return path.split("/").findLast((part) => part !== "") ?? "";
}

/** All accounts that a row names: in its own columns, in those of a platform, in a list. */
export function accountsIn(cells: Cells, problem: Problem): AccountInput[] {
  const accounts = [
    ...own(cells, problem),
    ...platforms.flatMap((platform) => ofPlatform(cells, platform, problem)),
    ...listed(cells, problem),
  ];
  const distinct = new Map(
    accounts.map((account) => [`${account.platform} ${normalizeHandle(account.handle)}`, account]),
  );
  return [...distinct.values()];
}

function take<T>(read: Read<T>, column: string, value: unknown, problem: Problem): T | undefined {
  if ("ok" in read) return read.ok;
  problem(column, read.fault, value);
  return undefined;
}

function account(
  platform: Platform,
  handle: { column: string; value: unknown },
  more: { followers?: number | undefined; engagement?: number | undefined },
  problem: Problem,
): AccountInput[] {
  const name = handleIn(textOf(handle.value));
  if (normalizeHandle(name) === null || name.includes("\uFFFD")) {
    problem(handle.column, "not_a_handle", handle.value);
    return [];
  }
  return [{ platform, handle: name, ...more }];
}

function own(cells: Cells, problem: Problem): AccountInput[] {
  const handle = cells.get("handle");
  if (handle === undefined) return [];
  const named = cells.get("platform");
  const platform = named === undefined ? platformOfAddress(textOf(handle)) : platformOf(textOf(named));
  if (!platform) {
    problem("platform", named === undefined ? "missing" : "unknown_platform", named ?? "");
    return [];
  }
  const [followers, engagement] = [cells.get("followers"), cells.get("engagement_percent")];
  return account(
    platform,
    { column: "handle", value: handle },
    {
      followers:
        followers === undefined
          ? undefined
          : take(count(followers, maxFollowers), "followers", followers, problem),
      engagement:
        engagement === undefined
          ? undefined
          : take(perThousand(engagement), "engagement_percent", engagement, problem),
    },
    problem,
  );
}

/** The platform whose profile an address is of. */
function platformOfAddress(text: string): Platform | null {
  const [, site] = /^https?:\/\/(?:[a-z0-9-]+\.)*([a-z0-9-]+)\.[a-z]+\//i.exec(text) ?? [];
  return site ? platformOf(site) : null;
}

function ofPlatform(cells: Cells, platform: Platform, problem: Problem): AccountInput[] {
  const column = `${platform}.handle`;
  const value = cells.get(column);
  if (value === undefined) return [];
  const told = cells.get(`${platform}.followers`);
  const followers =
    told === undefined ? undefined : take(count(told, maxFollowers), `${platform}.followers`, told, problem);
  return account(platform, { column, value }, { followers }, problem);
}

/** `tiktok:maya.reads:12000:4.2` in one cell, or objects of JSON. */
function listed(cells: Cells, problem: Problem): AccountInput[] {
  const value = cells.get("accounts");
  if (value === undefined) return [];
  return items(value).flatMap((one) => {
    const parts = partsOf(one);
    const platform = platformOf(textOf(parts.platform ?? ""));
    if (!platform) {
      problem("accounts", "unknown_platform", one);
      return [];
    }
    const followers =
      parts.followers === undefined
        ? undefined
        : take(count(parts.followers, maxFollowers), "accounts", one, problem);
    const engagement =
      parts.engagement_percent === undefined
        ? undefined
        : take(perThousand(parts.engagement_percent), "accounts", one, problem);
    return account(
      platform,
      { column: "accounts", value: parts.handle ?? "" },
      { followers, engagement },
      problem,
    );
  });
}

type Parts = Partial<Record<"platform" | "handle" | "followers" | "engagement_percent", unknown>>;

function partsOf(one: unknown): Parts {
  if (typeof one === "object" && one !== null) return { ...one };
  const [platform, handle, followers, engagement] = textOf(one).split(/[:：]/);
  return {
    platform,
    handle,
    ...(followers ? { followers } : {}),
    ...(engagement ? { engagement_percent: engagement } : {}),
  };
}
