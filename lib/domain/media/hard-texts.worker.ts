import { parentPort } from "node:worker_threads";
import { hardTexts } from "@/lib/testing/hard-texts";
import { visibleReply } from "@/lib/text/visible-reply/visible-reply";
import { previewDescription, renderDescription, sanitizeDescription } from "./sanitize";

const length = 128 * 1024;

for (const [family, grow] of Object.entries(hardTexts)) {
  parentPort?.postMessage(family);
  const text = grow(length);
  renderDescription(text);
  sanitizeDescription(text);
  previewDescription(text);
  visibleReply({ text });
  visibleReply({ html: text });
}
