import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { createImport } from "@/lib/domain/imports/create-import";
import { listImports } from "@/lib/domain/imports/get-import";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.createImport, createImport),
  serve(contract.listImports, listImports),
);
