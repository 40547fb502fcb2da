/** Imported first of all: everything after it may use what Node 20.19 offers. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Attest needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and start again.`,
  );
  console.error(`需要 Node 20.19 以上，目前是 ${process.versions.node}，請更新後再啟動。`);
  process.exit(1);
}
