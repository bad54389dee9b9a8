import { beforeAll, describe, expect, it } from "vitest";
import { previewDescription } from "@/lib/contracts/console";
import { hardTexts } from "@/lib/testing/hard-texts";
import { api, makePerson, type Person } from "../shared/arrange";
import { send } from "../shared/send";

let seller: Person;
beforeAll(async () => {
  seller = await makePerson("SELLER");
});

const preview = (text: string) => api(previewDescription, { body: { text } }, { token: seller.token });

describe("a preview of a description", () => {
  it("renders Markdown as the shop does", async () => {
    expect(await preview("# 规格\n\n| a |\n|---|\n| **b** |")).toEqual({
      html: expect.stringMatching(/^<h1>规格<\/h1>\n<table>[\s\S]*<td><strong>b<\/strong><\/td>/),
      losses: [],
    });
  });

  it("says what buyers will not see", async () => {
    expect(await preview('<p style="color:red">a</p><script>b</script>')).toEqual({
      html: "<p>a</p>",
      losses: [
        { kind: "attribute", name: "style", count: 1 },
        { kind: "content", name: "script", count: 1 },
      ],
    });
  });

  it("answers for the text that used to stop the server", async () => {
    const text = hardTexts["emphasis after a link"]?.(48_000) ?? "";
    expect((await preview(text)).html).toContain("<p>");
  });

  it("is for those who write descriptions, and of a length that can be kept", async () => {
    const post = (text: string, token?: string) =>
      send("POST", "/api/console/description-preview", { json: { text }, token });
    expect((await post("a")).status).toBe(401);
    expect((await post("a".repeat(50_001), seller.token)).status).toBe(400);
    expect((await post("", seller.token)).status).toBe(400);
  });
});
