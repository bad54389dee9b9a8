/** What an address may end in where nothing but its look says that it is one. */
const endings =
  "com|net|org|cn|io|cc|xyz|top|shop|store|vip|club|site|online|link|live|info|biz|app|dev|me|tv|co|ru|tk|hk|tw|jp|kr|uk|us|eu|de|fr|in|sg|my|id|vn|th|ph|au|ca|br|ly|gl|la|ws|pw|work|fun|ltd|group|tech|pro|mobi|asia|wang|ren|xin";
const chineseEndings =
  "公司|中国|网络|网址|商店|商城|集团|在线|中文网|手机|娱乐|购物|我爱你|网店|招聘|时尚|移动|信息|企业|政务|公益|世界|健康|香港|台湾|澳门|新加坡";

/** Those that begin no sentence. */
const noWords = "com|net|org|cn|io|cc|xyz|vip|biz|co|ru|tk|hk|tw|jp|kr|uk|ly|club|ltd|mobi";

/** Points that are spelled, bracketed, set apart or drawn differently. */
const apart = new RegExp(`(?<=[a-z0-9]) (?:\\.|dot|点) ?(?=(?:${endings})(?![a-z0-9]))`, "g");
const drawn = new RegExp(`(?<=[a-z0-9]) ?(?:[。·•・‧]|点|\\. ) ?(?=(?:${noWords})(?![a-z0-9]))`, "g");
const bracketed = /\s?[[({<]\s?(\.|dot|点|:|:\/\/|@|at|\/)\s?[\])}>]\s?/g;
const chineseName = new RegExp(
  `[\\p{L}\\p{N}]\\.(?:${chineseEndings})|@ ?\\p{Script=Han}[\\p{L}\\p{N}_]{0,30}`,
  "gu",
);

const run = /[a-z0-9\-._~:/?#@!$&'*+,;=%]+/g;
const marks: Readonly<Record<string, string>> = { dot: ".", 点: ".", at: "@" };
const encoded: Readonly<Record<string, string>> = { "%2e": ".", "%2f": "/", "%3a": ":", "%40": "@" };

const scheme = /[a-z0-9+-]:\/\/|^\/\/[a-z0-9]|^(?:mailto|tel|sms|weixin|javascript|data|magnet):[^\s]/;
const domain = /[a-z0-9_-]\.(?:[a-z]{2}|xn--)/;
const handle = /@[a-z0-9_]|[a-z0-9]@/;

/** Letters one by one. */
const spaced = /(?<![a-z0-9])[a-z0-9](?: [a-z0-9./:@-]){4,60}(?![a-z0-9])/g;

/** Where a talk is to go on, if not here. */
const elsewhere =
  /微信|威信|薇信|徽信|v信|二维码|(?<![a-z])(?:weixin|wechat|vx|qq|whatsapp|telegram|qr code|line id)(?![a-z])/g;

/** Reads what was written so that it is no link, but tells a reader one. */
function refang(folded: string): string {
  return folded
    .replace(/%2e|%2f|%3a|%40/g, (code) => encoded[code] ?? code)
    .replace(/&(?:period|dot);/g, ".")
    .replace(/&(?:colon|sol|commat);/g, (entity) => ({ "&colon;": ":", "&sol;": "/" })[entity] ?? "@")
    .replace(bracketed, (_, mark: string) => marks[mark] ?? mark)
    .replace(/\bh(?:xx|\*\*|__)ps?(?=:)/g, (word) => (word.endsWith("s") ? "https" : "http"))
    .replace(/\b(https?) ?: ?\/ ?\/ ?/g, "$1://")
    .replace(spaced, (letters) => letters.replaceAll(" ", ""))
    .replace(apart, ".")
    .replace(drawn, ".");
}

const trimmed = (text: string) => trimEnd(text.replace(/^[-.,;:!?'*~&=+]+/, ""));

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && "-.,;:!?'*~&=+".includes(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

/** The same address with and without scheme, `www.` and a slash at its end. */
export function canonicalLink(link: string): string {
  const bare = link.replace(/^https?:\/\//, "").replace(/^www\./, "");
  return bare.endsWith("/") ? bare.slice(0, -1) : bare;
}

export type Links = { links: string[] /** The text without them. */; rest: string };

/** Every web address, bare domain, e-mail address, handle and other service of a folded text, and the text without them. */
export function findLinks(folded: string): Links {
  const links: string[] = [];
  const rest = refang(folded)
    .replace(run, (found) => {
      const text = trimmed(found);
      if (!scheme.test(text) && !domain.test(text) && !handle.test(text)) return found;
      links.push(canonicalLink(text));
      return " ";
    })
    .replace(elsewhere, (found) => {
      links.push(found);
      return " ";
    })
    .replace(chineseName, (found) => {
      links.push(found);
      return " ";
    });
  return { links, rest };
}
