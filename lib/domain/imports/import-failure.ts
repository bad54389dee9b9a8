/** Why a whole file can't be read. The texts stand in `lib/i18n/<locale>/imports.json`. */
export type FileFault =
  | "spreadsheet"
  | "unreadable"
  | "no_headings"
  | "too_many_rows"
  | "row_too_long"
  | "empty"
  | "stopped";

/** Ends a pass: the file must be changed first. */
export class ImportFailure extends Error {
  constructor(
    readonly fault: FileFault,
    cause?: unknown,
  ) {
    super(fault, { cause });
    this.name = "ImportFailure";
  }
}
