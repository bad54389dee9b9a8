import { seedDemo } from "../../seed";
import { localDisk } from "@/lib/ports/storage/local-disk";
const t0=performance.now(); const c=process.cpuUsage(); const url=process.env.URL1!; let last="";
const log=(m:string)=>{ if(!/pictures/.test(m)||/^(\d+) of \1/.test(m)||last==="") console.log(((performance.now()-t0)/1000).toFixed(2), m); last=m; };
await seedDemo(url, log, localDisk(process.env.DIR1!));
const u=process.cpuUsage(c); console.log(((performance.now()-t0)/1000).toFixed(2),"end; cpu", (u.user+u.system)/1e6);
