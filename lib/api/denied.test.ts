import { expect, test } from "vitest";
import { z } from "zod";
import { storefront } from "../contracts/storefront";
import { request, useKernel } from "../testing/kernel";
import { define } from "./contract";

const kernel = useKernel();

test("an attempt at what only an admin may is refused, and kept with who, whence and in which request", async () => {
  const { createContext, db, registerAndLogin, serve } = kernel();
  const account = { role: "SELLER", username: "nosy", password: "a-rather-good-one" } as const;
  const { token, user } = await registerAndLogin(createContext(db(), null), { ...account, contract: "mall" });
  const operation = define(storefront)({
    name: "adminOnly",
    method: "GET",
    path: "/api/test",
    summary: "",
    access: ["ADMIN"],
    input: () => null,
    output: z.object({}),
    present: () => ({}),
  });
  const headers = { authorization: `Bearer ${token}`, "x-real-ip": "192.0.2.7" };
  const response = await serve(operation, async () => null)(...request("/api/test", { headers }));
  expect(response.status).toBe(403);
  expect(await db().auditEntry.findMany()).toMatchObject([
    {
      act: "access.denied",
      objectType: "operation",
      objectId: "storefront.adminOnly",
      actorKind: "person",
      actorId: String(user.id),
      address: "192.0.2.7",
      requestId: response.headers.get("x-request-id"),
    },
  ]);
});
