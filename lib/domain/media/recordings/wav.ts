import { type FileWindow, MalformedError } from "./window";

const mostChunks = 10_000;

/** Bytes of the samples of a WAVE file: RIFF chunks from its first byte to its last. */
export async function measureWav(file: FileWindow): Promise<number> {
  let media = 0;
  let hasFormat = false;
  let at = 12;
  for (let count = 0; at + 8 <= file.size; count += 1) {
    const id = await file.text(at, 4);
    if (!/^[\x20-\x7e]{4}$/.test(id) || count === mostChunks) throw new MalformedError();
    // Written while it was recorded: the sound's size was never filled in.
    const rest = file.size - at - 8;
    const told = (await file.view(at + 4, 4)).getUint32(0, true);
    const size = id === "data" && (told === 0 || told > rest) ? rest : told;
    if (size > rest) throw new MalformedError();
    if (id === "fmt ") hasFormat = true;
    if (id === "data") media += size;
    at += 8 + size + (size % 2);
  }
  return hasFormat ? media : 0;
}
