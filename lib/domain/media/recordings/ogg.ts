import { type FileWindow, MalformedError } from "./window";

const headSize = 27;

/** Bytes of the packets of an Ogg file (RFC 3533): pages from its first byte to its last. */
export async function measureOgg(file: FileWindow): Promise<number> {
  let media = 0;
  for (let at = 0; at < file.size; ) {
    const head = await file.view(at, headSize);
    // "OggS", version 0.
    if (head.getUint32(0) !== 0x4f676753 || head.getUint8(4) !== 0) throw new MalformedError();
    const segments = head.getUint8(26);
    const table = await file.view(at + headSize, segments);
    let size = 0;
    for (let index = 0; index < segments; index += 1) size += table.getUint8(index);
    media += size;
    at += headSize + segments + size;
    if (at > file.size) throw new MalformedError();
  }
  return media;
}
