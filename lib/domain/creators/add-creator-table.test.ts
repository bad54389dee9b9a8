import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { addCreatorTable } from "./add-creator-table";

const database = useTestDatabase();

async function add(text: string, role: "SELLER" | "CUSTOMER" = "SELLER") {
  const context = contextFor(database(), actorOf(await makeUser(database(), { role })));
  return addCreatorTable(context, new TextEncoder().encode(text));
}

describe("a small table", () => {
  it("is written where it can be read, each row with its outcome in its place", async () => {
    const saved = await add("平台,账号,粉丝数\n抖音,tea,1.2万\n抖音,a b,很多\n抖音,tea,5\n");
    expect(saved).toMatchObject([
      { outcome: "created" },
      { refused: "import.row_invalid", errors: [{ column: "followers" }, { column: "handle" }] },
      { outcome: "updated" },
    ]);
    expect(await database().creator.findMany()).toMatchObject([{ name: "tea", followers: 5 }]);
  });

  it.each([
    ["no table of creators", "a,b\n1,2\n", "import.unreadable"],
    ["one with an open quote", 'platform,handle\ntk,"a', "import.unreadable"],
    ["one of 1,001 rows", `platform,handle\n${"tk,x\n".repeat(1001)}`, "request.too_large"],
  ])("that is %s is refused", async (_, text, code) => {
    await expect(add(text)).rejects.toMatchObject({ code });
  });

  it("is not for customers", async () => {
    await expect(add("platform,handle\n", "CUSTOMER")).rejects.toMatchObject({ code: "auth.wrong_role" });
  });
});
