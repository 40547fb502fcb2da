/**
 * Imported first by what `npm start` runs: npm hands SIGTERM and SIGINT on to the program it started, and says nothing
 * when it is killed outright. Then this program has another parent, and stops as if told to. A program that was started
 * without npm outlives its shell, as `nohup` and services want it to.
 */
const LOOK_MILLISECONDS = 500;

const parent = process.ppid;
if (process.env['npm_lifecycle_event'] !== undefined) {
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_MILLISECONDS);
  look.unref();
}
