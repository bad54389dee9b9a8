"use client";

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import {
  cancelImport,
  checkImport,
  createImport,
  getImport,
  type ImportView,
  listImportErrors,
  putImportPart,
  runImport,
} from "@/lib/contracts/console/imports";

/** Of one part, in bytes. */
const partBytes = 2 * 1024 * 1024;

const pollMs = 1000;

const moves = (state: ImportView["state"]) => state === "checking" || state === "running";

/** An import as it is now; asked again while the worker moves it. */
export const importQuery = (initial: ImportView) =>
  queryOptions({
    queryKey: ["import", initial.import_id],
    queryFn: ({ signal }) => call(getImport, { params: { import_id: initial.import_id }, signal }),
    initialData: initial,
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data && moves(data.state) ? pollMs : false),
  });

export const errorsQuery = ({ import_id, state, position }: ImportView, page: number) =>
  queryOptions({
    queryKey: ["import-errors", import_id, state, moves(state) ? position : 0, page],
    queryFn: ({ signal }) =>
      call(listImportErrors, {
        params: { import_id },
        query: { page: String(page), size: "20" },
        signal,
      }),
  });

type Upload = {
  kind: ImportView["kind"];
  file: File;
  started: ImportView | null;
  onPart: (view: ImportView) => void;
};

/** Sends a file in parts and has it checked; what arrived before a break is not sent again. */
export const uploadMutation = mutationOptions({
  mutationFn: async ({ kind, file, started, onPart }: Upload) => {
    let view = started ?? (await call(createImport, { body: { kind, filename: file.name } }));
    const { import_id } = view;
    for (let number = Math.floor(view.bytes / partBytes); number * partBytes < file.size; number += 1) {
      const form = new FormData();
      form.append("file", file.slice(number * partBytes, (number + 1) * partBytes), "part");
      view = await call(putImportPart, { params: { import_id, number: String(number) }, form });
      onPart(view);
    }
    return call(checkImport, { params: { import_id }, body: {} });
  },
});

export const checkMutation = mutationOptions({
  mutationFn: ({ import_id, settings }: Pick<ImportView, "import_id" | "settings">) =>
    call(checkImport, { params: { import_id }, body: settings }),
});

export const runMutation = mutationOptions({
  mutationFn: ({ import_id, onlyFailed }: { import_id: string; onlyFailed: boolean }) =>
    call(runImport, { params: { import_id }, body: { only_failed: onlyFailed } }),
});

export const cancelMutation = mutationOptions({
  mutationFn: (import_id: string) => call(cancelImport, { params: { import_id } }),
});
