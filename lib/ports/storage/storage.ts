/** An inclusive range of bytes. */
export type ByteRange = { start: number; end: number };

export type StoredFile = { size: number; modifiedAt: Date };

/** Where media lies. Names match `mediaName`; a file never changes under its name. */
export interface MediaStorage {
  /** Stores the whole file or nothing; it is readable when the promise resolves. A blob is read in pieces. */
  put(name: string, content: Blob | Uint8Array, contentType: string): Promise<void>;
  /** Null when the file is absent. The range must lie within the file. */
  open(name: string, range?: ByteRange): Promise<ReadableStream<Uint8Array> | null>;
  stat(name: string): Promise<StoredFile | null>;
  /** Absent files are no error. */
  delete(names: readonly string[]): Promise<void>;
  /** Deletes what processes that died while they stored a file have left of it before that time. */
  deleteAbandoned(before: Date): Promise<void>;
}

const mediaName = /^[0-9a-f]{20}(?:-\d{1,4})?\.[a-z0-9]{2,4}$/;

/** Throws on any other name, so that no caller's text becomes a path or a URL. */
export function assertMediaName(name: string): void {
  if (!mediaName.test(name)) throw new Error(`not a media name: ${JSON.stringify(name)}`);
}
