import type { Random } from "../random";
import { type Kind, type Line, type Text, text, texts } from "./vocabulary";
import { type Choice, closings, fill, livingStories, newStories, shelfStories } from "./wording";

function story(random: Random, kind: Kind, level: number, oneOff: boolean): Text {
  if (level === 10) return random.pick(texts(kind.living ? livingStories : newStories));
  if (!oneOff) return random.pick(texts(kind.living ? livingStories : shelfStories));
  const told = random.pick(texts(level >= 8 ? kind.light : kind.worn));
  if (kind.living || random.chance(0.5)) return told;
  const year = random.int(level >= 8 ? 2022 : 2018, level >= 8 ? 2024 : 2022);
  return { zh: `${year} 年入手。${told.zh}`, en: `Bought in ${year}. ${told.en}` };
}

/** Leaves out what is only said of second-hand things (marked *) where the thing is new. */
function fitting(source: string, level: number): Text[] {
  return texts(source)
    .filter(({ zh }) => level < 10 || !zh.startsWith("*"))
    .map(({ zh, en }) => ({ zh: zh.replace(/^\*/, ""), en }));
}

/** Summary (plain) and description (HTML) of a product, in both languages. */
export function writeDescription(
  random: Random,
  kind: Kind,
  line: Line,
  chosen: Choice,
  level: number,
  oneOff: boolean,
) {
  const [opening, second] = random.sample(line.about, 2).map((about) => fill(text(about), chosen));
  if (!opening || !second) throw new Error(`too little about: ${line.title}`);
  const told = story(random, kind, level, oneOff);
  const facts = random.sample(fitting(kind.facts, level), random.int(2, 4));
  const closing = random.pick(fitting(closings, level));
  const full = random.chance(0.5);
  const html = (language: keyof Text) => {
    const list = `<ul>${facts.map((fact) => `<li>${fact[language]}</li>`).join("")}</ul>`;
    const space = language === "en" ? " " : "";
    const lead = full ? opening[language] : `${opening[language]}${space}${second[language]}`;
    return `<p>${lead}</p><p>${told[language]}</p>${list}<p>${closing[language]}</p>`;
  };
  return {
    summary: second.zh,
    summaryEn: second.en,
    description: html("zh"),
    descriptionEn: html("en"),
  };
}
