import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder for this service alone, with those above it. Node's own `recursive` tries the same path for ever where
 * a file system says that nothing can be made although the folder above is there, as /proc does.
 * @returns whether there was anything to make
 * @throws what the system says, such as EACCES, ENOTDIR, ENOSPC
 */
export async function makeFolder(path: string): Promise<boolean> {
  const missing: string[] = [];
  for (let at = path; dirname(at) !== at && !(await isThere(at)); at = dirname(at)) missing.push(at);
  for (const folder of missing.reverse()) await makeOne(folder);
  // Where a file is in the way the system says so itself.
  if (!(await stat(path)).isDirectory()) await mkdir(path);
  return missing.length > 0;
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false;
      throw error;
    },
  );

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    // A sibling may have made it in the meantime.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
