import type { Operation } from "@/lib/api/contract";
import { fileTypesOf } from "@/lib/api/file-output";
import { contracts } from "@/lib/contracts/all";
import { sharedUrls } from "@/lib/contracts/shared-urls";
import type { Reply } from "../shared/send";
import type { Generated } from "./requests";
import type { State } from "./state";

const responseFormats = contracts.map(({ contract }) => contract.responseFormat);
const shared = Object.values(sharedUrls).map(({ path }) => path);

/** Who may answer: any contract where a broken header or path leads away from the operation. */
function speakers({ contract, path }: Operation, { headers, path: sent }: Generated) {
  const astray = headers["api-contract"] !== contract.name && shared.some((one) => one === path);
  // A path that names no operation is answered by the default contract.
  const misled = /[%;]|\/\/|\/\.|\/-/.test(sent.split("?")[0] ?? "");
  return astray || misled ? responseFormats : [contract.responseFormat];
}

/** What is wrong with an answer; nothing, it is to be hoped. */
export function faultsOf(operation: Operation, request: Generated, reply: Reply): string[] {
  const { status, headers, text, body } = reply;
  const faults: string[] = [];
  const type = headers.get("content-type") ?? "";
  if (status >= 500) faults.push("a defect of the server");
  if (type.includes("html") || /^\s*<(!doctype|html)/i.test(text)) faults.push("HTML");
  if (status >= 400) {
    const dressed = speakers(operation, request).some(
      ({ failure }) => failure.contentType === type && failure.schema.safeParse(body).success,
    );
    if (!dressed) faults.push("a failure that is not of this contract's shape");
  } else if (type !== operation.asFile?.type && !fileTypesOf(operation.output)?.includes(type)) {
    if (status === 204 ? text !== "" : body === undefined) faults.push("a success that is not JSON");
  }
  if (/\bat \S+ \(|node_modules|prisma|PrismaClient|SELECT .* FROM/.test(status >= 400 ? text : "")) {
    faults.push("internals");
  }
  return faults;
}

/** What has changed that should not have; an admin may take down what is somebody else's. */
export function changesOf(before: State, after: State, refused: boolean, caller: string): string[] {
  const faults: string[] = [];
  if (refused && before.all !== after.all) faults.push("a refused request changed something");
  if (caller !== "admin" && before.bystanders !== after.bystanders)
    faults.push("somebody else's rows changed");
  return faults;
}
