import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./market";

/** One of each kind: kept as bytes, rendered for one request, signed in, missing. */
const open = ["/", "/products", "/products?q=a", "/products/1900", "/shops/1", "/sign-in", "/register"];
const docs = ["/docs/api", "/docs/api/storefront"];
const missing = ["/nothing-here", "/products/99999999"];
const own = ["/account", "/intents", "/dashboard", "/dashboard/products", "/dashboard/settings"];

const english = (path: string) => (path === "/" ? "/en" : `/en${path}`);

/** What the browser refused to load or run, and what hydration complained of. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    const text = message.text();
    // A missing page is a failed request, too.
    if (message.type() === "error" && !text.includes("the server responded with a status of 404"))
      said.push(text);
  });
  page.on("pageerror", (error) => said.push(String(error)));
  return said;
}

/** Next's scripts ran when React has taken the page over. */
async function expectAlive(page: Page, scheme: "light" | "dark") {
  await expect(page.locator("html")).toHaveClass(new RegExp(`\\b${scheme}\\b`));
  await page.waitForFunction(() =>
    Object.keys(document.body)
      .concat(Object.keys(document))
      .some((key) => key.startsWith("__react")),
  );
}

for (const scheme of ["light", "dark"] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test("every kind of page runs under its policy in both languages", async ({ page }) => {
      const said = listen(page);
      // A theme changes one script, which all pages have.
      for (const path of scheme === "light" ? [...open, ...docs, ...missing] : ["/", "/products?q=a"]) {
        for (const address of [path, english(path)]) {
          // In one scheme twice: as Next rendered it, and as it was kept.
          for (const visit of scheme === "light" ? ["first", "kept"] : ["kept"]) {
            const response = await page.goto(address);
            const policy = response?.headers()["content-security-policy"] ?? "";
            expect(policy, address).toMatch(/script-src 'self' '(nonce|sha256)-/);
            expect(policy.match(/script-src[^;]*/)?.[0], address).not.toMatch(/unsafe/);
            await expectAlive(page, scheme);
            expect(said, `${address}, ${visit}`).toEqual([]);
          }
        }
      }
    });

    test("so do the pages of whoever is signed in, and nobody may store them", async ({ page }) => {
      await signIn(page, "demo-seller");
      const said = listen(page);
      for (const path of scheme === "light" ? own.flatMap((path) => [path, english(path)]) : ["/dashboard"]) {
        const response = await page.goto(path);
        expect(response?.headers()["cache-control"], path).toContain("no-store");
        expect(response?.headers()["content-security-policy"], path).toMatch(/script-src 'self' 'nonce-/);
        await expectAlive(page, scheme);
        expect(said, path).toEqual([]);
      }
    });
  });
}

test("a script that someone smuggled into a page does not run", async ({ page }) => {
  await page.route("**/products/1900", async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const smuggled = "<script>window.smuggled = true</script><img src=x onerror='window.smuggled = true'>";
    await route.fulfill({ response, body: body.replace("</main>", `${smuggled}</main>`) });
  });
  await page.goto("/products/1900");
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => "smuggled" in window)).toBe(false);
});

test("a nonce that a caller names is not written into a page that others see", async ({ request }) => {
  const headers = { "content-security-policy": "script-src 'nonce-chosen-by-a-caller'" };
  for (const path of ["/products/1899", "/products?q=abc"]) {
    expect(await (await request.get(path, { headers })).text()).not.toContain("chosen-by-a-caller");
  }
});

test("every answer guards itself", async ({ request }) => {
  const guards = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
  };
  for (const path of [
    "/",
    "/products?q=a",
    "/nothing-here",
    "/api/categories",
    "/category/list",
    "/api/nothing",
  ]) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject(guards);
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["strict-transport-security"], path).toBeUndefined();
  }
  const api = await request.get("/api/categories");
  expect(api.headers()["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
});

test("behind https browsers are told to stay there", async ({ request }) => {
  const headers = { "x-forwarded-proto": "https", "x-forwarded-for": "203.0.113.9" };
  for (const path of ["/products/1900", "/products/1900", "/api/categories"]) {
    const response = await request.get(path, { headers });
    expect(response.headers()["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
  }
  expect((await request.get("/products/1900")).headers()["strict-transport-security"]).toBeUndefined();
});
