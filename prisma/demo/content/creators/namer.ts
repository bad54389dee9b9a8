import type { Random } from "../../random";
import { at } from "../../seed/bulk";
import { englishNames, niches, nicknames, places } from "./names";

/** `child` is the category that the name speaks of, `city` whether it tells one of China's. */
type Named = { name: string; handle: string; child: number | null; city: boolean };

export type Namer = (language: "zh" | "en", parent: number) => Named;

/** Names and handles that no other creator has; the same niche may be many people's. */
export function createNamer(random: Random): Namer {
  const taken = new Set<string>();
  return function name(language: "zh" | "en", parent: number): Named {
    const [zh = "", part = "", en = "", subject] = random.pick(at(niches, parent));
    const [nickname = "", latin = ""] = random.pick(nicknames);
    const english = random.pick(englishNames);
    const first = language === "zh" ? latin : english.toLowerCase();
    const plain = language === "zh" ? `${nickname}${zh}` : `${english} ${en}`;
    const separator = random.pick([".", "_", ""]);
    const candidates = [
      { name: plain, handle: `${first}${separator}${part}` },
      ...random.sample(places, 3).map(([city = "", code = ""]) => ({
        name: language === "zh" ? `${city}${plain}` : `${english} ${en}`,
        handle: `${first}${separator}${part}.${language === "zh" ? code : random.int(2, 99)}`,
      })),
    ];
    const free = candidates.find(({ name, handle }) => !taken.has(name) && !taken.has(handle));
    const chosen = free ?? candidates.find(({ handle }) => !taken.has(handle) && language === "en");
    if (!chosen) return name(language, parent);
    taken.add(chosen.name);
    taken.add(chosen.handle);
    return {
      ...chosen,
      city: language === "zh" && chosen.name !== plain,
      child: subject === undefined ? null : Number(subject),
    };
  };
}
