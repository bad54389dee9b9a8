import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { addressAttributes } from "./html-rules";

/** Every `href`, `src` and `poster` in HTML, entities decoded. */
export function linkAddresses(html: string): string[] {
  const addresses: string[] = [];
  let name = "";
  let value = "";
  const nothing = () => {};
  const callbacks: TokenizerCallbacks = {
    onattribname(start, end) {
      name = html.slice(start, end).toLowerCase();
      value = "";
    },
    onattribdata(start, end) {
      value += html.slice(start, end);
    },
    onattribentity(codePoint) {
      value += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (addressAttributes.has(name)) addresses.push(value);
    },
    ...{ oncdata: nothing, onclosetag: nothing, oncomment: nothing, ondeclaration: nothing, onend: nothing },
    ...{ onopentagend: nothing, onopentagname: nothing, onprocessinginstruction: nothing },
    ...{ onselfclosingtag: nothing, ontext: nothing, ontextentity: nothing },
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return addresses;
}
