const windowSize = 256 * 1024;

/** A container whose structure breaks off or contradicts itself. */
export class MalformedError extends Error {}

/** A file's bytes at any place, read through one window: a walk from start to end reads each part once. */
export class FileWindow {
  readonly size: number;
  private start = 0;
  private bytes = new DataView(new ArrayBuffer(0));

  constructor(private readonly file: Blob) {
    this.size = file.size;
  }

  /** `length` bytes from `position`; throws `MalformedError` where the file ends earlier. At most 64 KiB at once. */
  async view(position: number, length: number): Promise<DataView> {
    if (position < 0 || position + length > this.size) throw new MalformedError();
    if (position < this.start || position + length > this.start + this.bytes.byteLength) {
      const part = this.file.slice(position, Math.min(this.size, position + windowSize));
      this.bytes = new DataView(await part.arrayBuffer());
      this.start = position;
    }
    return new DataView(this.bytes.buffer, position - this.start, length);
  }

  /** The same as characters, one for each byte. */
  async text(position: number, length: number): Promise<string> {
    const view = await this.view(position, length);
    return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset, length));
  }
}
