/** The default export is the one that bundlers and Node itself both find. */
declare module "punycode.js" {
  const punycode: { toUnicode(domain: string): string };
  export default punycode;
}
