/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '../..');

/** Where a key is read: the name of the key, and the file. */
const reads = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file))
  .flatMap((file) =>
    [
      ...readFileSync(join(source, file), 'utf8').matchAll(
        /queryKey: (queryKeys(?:\.\w+)+)[^\n]*,\s+queryFn:/g,
      ),
    ].map(([, key = '']) => ({ key, file })),
  );

it('what is kept under a key is read in one place', () => {
  expect(reads.length).toBeGreaterThan(40);
  const twice = reads.filter(({ key }) => reads.filter((other) => other.key === key).length > 1);
  expect(twice).toEqual([]);
});
