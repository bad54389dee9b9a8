import { buildDemo } from "../content/build";
import { draw, type DrawingKind } from "../drawings/draw";
import sharp from "sharp";
const d = buildDemo();
const s = new Map<string,[DrawingKind,number,0|1|2]>();
const svgs=[...s.values()].map(a=>draw(...a));
const sample = svgs.filter((_,i)=>i%20===0).map(x=>Buffer.from(x)); sharp.concurrency(1); sharp.cache(false);
const raws = await Promise.all(sample.map(x=>sharp(x).removeAlpha().raw().toBuffer()));
async function t(name:string, list: Buffer[], f:(x:Buffer)=>Promise<unknown>, par=2){ const q=[...list]; const c0=process.cpuUsage(); const t0=performance.now(); await Promise.all(Array.from({length:par},async()=>{for(let x=q.pop();x;x=q.pop()) await f(x)})); const dt=performance.now()-t0; const c=process.cpuUsage(c0); console.log(name.padEnd(24), (dt/list.length).toFixed(1),"ms wall", ((c.user+c.system)/1000/list.length).toFixed(1),"ms cpu"); }
const raw={width:800,height:800,channels:3 as const};
console.log(raws[0]!.length, 800*800*3);
console.log("----");
const wrap=(b:string)=>Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800">${b}</svg>`);
const byView=[0,1,2].map(v=>[...s.values()].map((a,i)=>[a,svgs[i]!] as const).filter(([a])=>a[2]===v).filter((_,i)=>i%8===0).map(([,x])=>Buffer.from(x)));
async function pipe(x:Buffer, full:number, e:number){
  const a=sharp(x,{density:72*full/800}); const {data,info}=await a.removeAlpha().raw().toBuffer({resolveWithObject:true});
  const r={width:info.width,height:info.height,channels:3 as const};
  const m=full===640?data:await sharp(data,{raw:r}).resize({width:640,kernel:"linear"}).raw().toBuffer();
  const mr={width:640,height:640,channels:3 as const};
  const l=await sharp(m,{raw:mr}).resize({width:320,kernel:"linear"}).raw().toBuffer(); const lr={width:320,height:320,channels:3 as const};
  const w=(b:Buffer,r2:typeof lr)=>sharp(b,{raw:r2}).webp({quality:82,effort:e}).toBuffer();
  const out=[...(full===640?[]:[await w(data,r as typeof lr)]), await w(m,mr), await w(l,lr), await sharp(l,{raw:lr}).resize(16).webp({quality:40,effort:e}).toBuffer()];
  return out.reduce((q,b)=>q+b.length,0);
}
const alt=async(name:string,f:(x:string)=>string)=>t(name,sample.map(x=>Buffer.from(f(String(x)))),x=>sharp(x).raw().toBuffer(),4);
await alt("as is",x=>x);
await alt("no clip",x=>x.replace(/ clip-path="[^"]*"/g,""));
await alt("no opacity",x=>x.replace(/(?<![-\w])opacity="[^"]*"/g,""));
await alt("no radial fill",x=>x.replace(/radialGradient/g,"linearGradient"));
await alt("none of them",x=>x.replace(/ clip-path="[^"]*"/g,"").replace(/(?<![-\w])opacity="[^"]*"/g,"").replace(/radialGradient/g,"linearGradient"));
await alt("no gradients at all",x=>x.replace(/url\(#p\d+\)/g,"#abc"));
await alt("only defs",x=>x.replace(/<\/defs>.*<\/svg>/s,"</defs></svg>"));
await alt("flat background",x=>x.replace(/(<rect[^>]*width="800"[^>]*fill=")url\(#p\d+\)/g,"$1#abc"));
console.log(String(sample[5]).match(/<\/defs>.{600}/s)?.[0]);
