/** The pairs of bytes of GBK by the characters that they stand for. Node.js reads the encoding and does not write it. */
const pairs = new Map<string, [number, number]>();
const decoder = new TextDecoder("gbk");
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if ([...character].length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
  }
}

/** A text in GBK, which GB18030 reads the same. Throws for a character that it does not have. */
export function toGbk(text: string): Buffer {
  const bytes = [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : pairs.get(character);
    if (!pair) throw new Error(`GBK has no ${character}`);
    return pair;
  });
  return Buffer.from(bytes);
}
