import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** Of a module of ours; undefined for a package's. Types are gone before anything is bundled. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const found = source.matchAll(/^(?:import|export)\s(?!type\b)[^;"']*?["']([^"']+)["']/gm);
  return Array.from(found, ([, name = ""]) => name).flatMap((name) => {
    if (!name.startsWith("@/") && !name.startsWith(".")) return [];
    const path = name.startsWith("@/") ? join(root, name.slice(2)) : resolve(dirname(file), name);
    return endings.map((ending) => path + ending).find((one) => /\.tsx?$/.test(one) && existsSync(one)) ?? [];
  });
}

/** The way on which a module gets to another, if it does. */
function wayTo(goal: string, from: string): string[] | null {
  const before = new Map<string, string | null>([[from, null]]);
  const waiting = [from];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (file === goal) {
      const way: string[] = [];
      for (let at: string | null = file; at !== null; at = before.get(at) ?? null)
        way.unshift(relative(root, at));
      return way;
    }
    for (const next of importsOf(file)) {
      if (before.has(next)) continue;
      before.set(next, file);
      waiting.push(next);
    }
  }
  return null;
}

const clients = globSync("{app,components}/**/*.tsx", { cwd: root })
  .map((name) => join(root, name))
  .filter((file) => /^"use client";/.test(readFileSync(file, "utf8")));

it("no component of the browser brings the texts of every language along", () => {
  const messages = join(root, "lib/i18n/messages.ts");
  expect(clients.length).toBeGreaterThan(100);
  expect(clients.flatMap((file) => wayTo(messages, file)?.join(" → ") ?? [])).toEqual([]);
});

it("a way is found where there is one", () => {
  const from = join(root, "lib/contracts/match-reasons.ts");
  expect(wayTo(join(root, "lib/i18n/messages.ts"), from)).not.toBeNull();
});

/** Clients that bring a package along, by its name. */
const bringing = (name: string) =>
  clients.filter((file) =>
    new RegExp(`^(?:import|export)\\s[^;]*?["']${name}(?:/[^"']*)?["']`, "m").test(
      readFileSync(file, "utf8"),
    ),
  );

it("only the product's editor brings the sheet of its options along", () => {
  const sheets = bringing("@tanstack/react-virtual");
  expect(sheets.map((file) => relative(root, file))).toEqual([
    "components/seller-products/form/options/sku-sheet.tsx",
  ]);
  const editors = ["seller-products/form/", "seller-products/drafts/"].map((name) =>
    join(root, "components", name),
  );
  const others = clients.filter((file) => !editors.some((editor) => file.startsWith(editor)));
  expect(others.flatMap((file) => sheets.flatMap((sheet) => wayTo(sheet, file)?.join(" → ") ?? []))).toEqual(
    [],
  );
});

it("nothing brings the cropping of pictures along before it is asked for", () => {
  const dialogs = bringing("react-image-crop");
  expect(dialogs.map((file) => relative(root, file))).toEqual([
    "components/seller-products/form/pictures/crop-dialog.tsx",
  ]);
  const others = clients.filter((file) => !dialogs.includes(file));
  expect(
    others.flatMap((file) => dialogs.flatMap((dialog) => wayTo(dialog, file)?.join(" → ") ?? [])),
  ).toEqual([]);
});
