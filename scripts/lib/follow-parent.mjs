/**
 * Loaded into the application before anything else (`node --import`): when the launcher is gone, even killed,
 * the application stops as if told to. Otherwise it would keep the port and the database of the next start.
 */
const PATIENCE_MILLISECONDS = 20_000;

process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), PATIENCE_MILLISECONDS).unref();
});
// The channel alone is no reason to stay alive.
process.channel?.unref();
