import { parentPort } from "node:worker_threads";
import { hardTexts } from "@/lib/testing/hard-texts";
import { checkFacts, tellableIntro } from "./facts-check";

const length = 128 * 1024;
const facts = { intro: "30 小时", link: "https://a.example/b", reward: "800元", requirements: "2 条" };

for (const [family, grow] of Object.entries(hardTexts)) {
  parentPort?.postMessage(family);
  const text = grow(length);
  checkFacts(text, facts);
  tellableIntro({ ...facts, intro: text });
}
