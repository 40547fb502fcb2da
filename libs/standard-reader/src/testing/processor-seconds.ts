/**
 * What the work answers, and the seconds of processor time it took. Unlike the time on the wall it is the same on a machine that does other
 * things too, so a limit on it tells work that grows with the square of its input from a busy neighbour.
 */
export async function processorSeconds<T>(
  work: () => T | Promise<T>,
): Promise<{ answer: T; seconds: number }> {
  const before = process.cpuUsage();
  const answer = await work();
  const { user, system } = process.cpuUsage(before);
  return { answer, seconds: (user + system) / 1_000_000 };
}
