import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Operation, rolesOf } from "@/lib/api/contract";
import { contracts } from "@/lib/contracts/all";
import { type Reply, send } from "../shared/send";
import { changesOf, faultsOf } from "./judge";
import { type Generated, requestTo } from "./requests";
import { makeWorld } from "./scene";
import { readState } from "./state";

/** The same in every run; another one finds other requests. */
const seed = Number(process.env.FUZZ_SEED ?? 20_260_101);

/** It ends what hangs; how quick an answer is, the bench says. */
const limitMs = 120_000;
/** One goes on and on, as its own test has it; whoever has the token of the other may change what it names. */
const apart = new Set(["followEvents", "unsubscribe"]);
const operations = contracts.flatMap((each) => each.operations).filter(({ name }) => !apart.has(name));
const total = Number(process.env.FUZZ_TOTAL ?? 5000);
const perOperation = Math.ceil(total / operations.length);
const answered = { accepted: 0, refused: 0 };

/** Everyone, but mostly those who get further than the door. */
function callersOf({ access }: Operation) {
  const roles = { CUSTOMER: "customer", SELLER: "seller", ADMIN: "admin" } as const;
  const admitted = rolesOf(access)?.map((role) => roles[role]) ?? (["customer", "seller"] as const);
  const everyone = fc.constantFrom("nobody", "customer", "seller", "admin");
  return fc.oneof({ weight: 1, arbitrary: everyone }, { weight: 3, arbitrary: fc.constantFrom(...admitted) });
}

async function ask({ method }: Operation, { path, body, headers }: Generated, token: string | undefined) {
  const late = sleep(limitMs, null, { ref: false });
  const answer = send(method, path, { token, headers, ...(body === undefined ? {} : { body }) });
  return Promise.race([answer, late]);
}

const tell = (caller: string, request: Generated, reply: Reply | null, faults: string[]) =>
  `${faults.join(", ")}\n${caller} ${JSON.stringify(request)}\n${reply?.status} ${reply?.text.slice(0, 500)}`;

describe("whatever is sent", () => {
  it.concurrent.each(
    operations.map((operation) => [`${operation.contract.name} ${operation.name}`, operation] as const),
  )(
    "to %s is answered, and a refusal changes nothing",
    async (_, operation) => {
      const { cast, hints } = await makeWorld(operation.contract.name);
      const tokens = {
        nobody: undefined,
        customer: cast.customer.token,
        seller: cast.owner.token,
        admin: cast.admin.token,
      };
      let before = await readState(cast);
      const property = fc.asyncProperty(
        callersOf(operation),
        requestTo(operation, hints),
        async (caller, request) => {
          const reply = await ask(operation, request, tokens[caller]);
          const after = await readState(cast);
          const faults = reply ? faultsOf(operation, request, reply) : ["no answer in time"];
          const refused = !reply || reply.status >= 400;
          answered[refused ? "refused" : "accepted"] += 1;
          faults.push(...changesOf(before, after, refused, caller));
          before = after;
          if (faults.length > 0) throw new Error(tell(caller, request, reply, faults));
        },
      );
      await fc.assert(property, {
        seed: seed + operations.indexOf(operation),
        numRuns: perOperation,
        endOnFailure: true,
      });
    },
    3_600_000,
  );

  it("is neither all refused nor all accepted", () => {
    const { accepted, refused } = answered;
    expect(accepted + refused).toBeGreaterThanOrEqual(5000);
    expect(accepted).toBeGreaterThan(1000);
    expect(refused).toBeGreaterThan(2000);
  });
});
