// A command that is busy when it is told to stop, and stops in its own time.
process.on("SIGTERM", () => {
  console.log("stopped in order");
  process.exit(0);
});
console.log("busy");
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
setInterval(() => {}, 1000);
