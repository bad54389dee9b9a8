import { unread } from "./facts-fold";

const words = (text: string) => text.trim().split(/\s+/);

/** Numbers in languages that no message is written in; letters as `foldText` leaves them. Those of English are read elsewhere. */
const numberWords = new Set(
  words(`
    deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze vingt trente quarante cinquante soixante
    septante huitante octante nonante moitie
    eins zwei zwo drei vier funf sechs sieben acht neun zehn zwolf elfte hundert tausend halfte doppelt doppelte
    dos tres cuatro cinco seis siete ocho nueve diez doce trece catorce dieciseis diecisiete dieciocho diecinueve
    veinte veintiuno veintiun treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos millon
    millones mitad doble
    dois duas quatro sete oito nove dez doze treze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove
    vinte trinta quarenta cinquenta sessenta oitenta cem cento milhao milhoes metade dobro
    tre quattro cinque sette dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove
    venti ventuno trenta quaranta cinquanta sessanta settanta ottanta novanta mila milione milioni meta doppio
    satu dua tiga empat enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus seratus ribu seribu juta sejuta
    miliar setengah
    twee drie vijf zes zeven negen tien elf twaalf twintig dertig veertig vijftig zestig zeventig tachtig negentig
    honderd duizend
    muoi nghin trieu chuc
  `),
);

/** Also names and little words: numbers only beside another one, or before what is counted. */
const ambiguous = new Set(
  words(`
    cent cents mille mil mila sei otto quince uno una un une ein eine einen uma satu hai ba bon nam sau tam ngan meta tre
    dos cem dix tres neun sette venti enam
  `),
);

/** English words, which are numbers only beside one that is nothing else. */
const english = new Set(words("once due elf seize sept um mot bay chin tram ty lima"));

const counted =
  /^(?:euros?|eur|yuan|rmb|cny|usd|dollars?|dolares|dolar|reais|real|pesos?|soles|rupiah|dong|franken|francs?|lire|kuai|videos?|clips?|posts?|prozent|percent|persen|jours?|tage|dias|giorni|hari|ngay|semaines?|wochen|semanas?|settimane|minggu|mois|monate|meses|mesi|bulan)$/;

const between = /^(?:et|und|y|e|dan|en|de|di)$/;

/** German writes them as one word. */
const german =
  /^(?:eins?|zwei|zwo|drei|vier|funf|sechs?|sieb(?:en)?|acht|neun|zehn|elf|zwolf|zwan|und|hundert|tausend|zig|ßig|ssig)+$/;
const germanSize = /hundert|tausend|zig|ßig|ssig|zehn/;

const compounds = [
  /^(?:dos|tres|cuatro|quin|seis|sete|nove|ocho)cient[oa]s$|^quinient[oa]s$|^veinti[a-z]{2,7}$/,
  /^(?:du|tre|quatro|quin|seis|sete|oito|nove)(?:zent|cent|hent)[oa]s$/,
  /^(?:due|tre|quattro|cinque|sei|sette|otto|nove)(?:cento|mila)[a-z]{0,12}$/,
  /^(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[aio]?(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove)$/,
  /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|honderd|duizend)[a-z]{0,12}$/,
];

/** Chinese in Latin letters, as names are. */
const spelledChinese = /^(?:yi|er|liang|san|si|wu|liu|qi|ba|jiu|shi)(?:shi|bai|qian|wan)$/;

/** No number word is longer; longer runs of letters are not looked at. */
const longest = 40;

/** Whether a word is a number: for certain, beside one of its kind, or beside one that is certain. */
type Sure = "certain" | "perhaps" | "hardly" | null;

function sureOf(word: string): Sure {
  if (word.length > longest) return null;
  if (english.has(word)) return "hardly";
  if (ambiguous.has(word) || spelledChinese.test(word)) return "perhaps";
  const composed =
    compounds.some((pattern) => pattern.test(word)) || (german.test(word) && germanSize.test(word));
  return numberWords.has(word) || composed ? "certain" : null;
}

/** Shares in other languages, as a sign. */
const shares = /\b(?:prozent|pour ?cents?|por ?cientos?|por ?cento|per ?cento|procent|persen|phan tram)\b/g;

/** Digits that no other words have. */
const codeOf = (text: string) =>
  Array.from(text, (char) => String(char.codePointAt(0)).padStart(3, "0")).join("");

/**
 * A folded text in which numbers that are written in words of other languages are marked as unread: they equal the same
 * words in a fact and nothing else. `spelled` is told what each of them was. Linear in the length of the text.
 */
export function markLatinNumbers(folded: string, spelled: Map<string, string>): string {
  const parts = folded.replace(shares, "%").split(/([a-zß]+)/);
  const out: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? "";
    const first = at % 2 === 0 ? null : sureOf(part);
    if (first === null) {
      out.push(part);
      continue;
    }
    const [run, kinds] = [[part], [first]];
    let end = at;
    for (;;) {
      const joined =
        between.test(parts[end + 2] ?? "") && isSpace(parts[end + 3]) && sureOf(parts[end + 4] ?? "");
      const next = joined ? end + 4 : end + 2;
      const sure = sureOf(parts[next] ?? "");
      if (!isSpace(parts[next - 1]) || sure === null) break;
      run.push(parts[next] ?? "");
      kinds.push(sure);
      end = next;
    }
    const text = parts.slice(at, end + 1).join("");
    const alone = kinds.filter((kind) => kind === "perhaps").length;
    const certain = kinds.includes("certain") || alone > 1 || (alone === 1 && counts(parts, end));
    if (certain) {
      const code = codeOf(run.join(" "));
      spelled.set(code, text);
      out.push(` ${unread}${code} `);
    } else out.push(text);
    at = end;
  }
  return out.join("");
}

const counts = (parts: readonly string[], end: number) =>
  isSpace(parts[end + 1]) && counted.test(parts[end + 2] ?? "");

const isSpace = (part: string | undefined) => part !== undefined && /^[ -]{1,3}$/.test(part);
