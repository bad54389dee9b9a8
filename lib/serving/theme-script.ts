/**
 * Sets the theme's class before the first paint. A constant, so that the server can name its hash in the policy of
 * pages that it does not read itself.
 */
export const themeScript =
  '(()=>{let t;try{t=localStorage.getItem("theme")}catch{}' +
  'if(t!=="light"&&t!=="dark")t=matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light";' +
  'const e=document.documentElement;e.classList.remove(t==="dark"?"light":"dark");e.classList.add(t);' +
  "e.style.colorScheme=t})()";
