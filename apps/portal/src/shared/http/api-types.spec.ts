/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const here = import.meta.dirname;
const checkout = path.join(here, '../../../../..');

/** Each is one line of a page; the first is as it should be. */
const calls = {
  right: `const { items } = await api.get('/members', { query: { role: 'assessor', q: '' } }); items[0]?.email;`,
  rightChange: `await api.patch('/members/{id}', { path: { id: '1' }, body: { department: 'A' }, ifMatch: '"1"' });`,
  rightList: `const roles: readonly ('author')[] = ['author']; await api.put('/members/{id}/roles', { path: { id: '1' }, body: { roles }, ifMatch: '"1"' });`,
  wrongPath: `await api.get('/member');`,
  wrongMethod: `await api.delete('/members/{id}', { path: { id: '1' } });`,
  wrongPathParameter: `await api.get('/members/{id}', { path: { memberId: '1' } });`,
  missingPathParameter: `await api.get('/members/{id}');`,
  wrongQuery: `await api.get('/members', { query: { rolle: 'assessor' } });`,
  wrongQueryValue: `await api.get('/members', { query: { role: 'boss' } });`,
  wrongBodyField: `await api.post('/evidence/{id}/withdraw', { path: { id: '1' }, body: { reason: 'r', because: 'r' } });`,
  missingBodyField: `await api.post('/evidence/{id}/withdraw', { path: { id: '1' }, body: {} });`,
  missingIfMatch: `await api.patch('/members/{id}', { path: { id: '1' }, body: {} });`,
  missingLinkToken: `await api.get('/invitation');`,
  wrongAnswerField: `(await api.get('/members/{id}', { path: { id: '1' } })).mail;`,
  answerNeverChecked: `const { department } = await api.get('/members/{id}', { path: { id: '1' } }); department.length;`,
  notAFile: `await download('/members', { query: {} });`,
  noUpload: `await uploadTo('/members', new File([], 'x'));`,
};

/** The lines that the compiler refuses, by name. */
function refused(): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'attest-typed-calls-'));
  try {
    for (const [name, line] of Object.entries(calls)) {
      const text = [
        `import { api } from '${here}/api';`,
        `import { download } from '${here}/download';`,
        `import { uploadTo } from '${here}/upload-file';`,
        `export async function call() { ${line} }`,
        `export const used = [api, download, uploadTo];`,
      ];
      writeFileSync(path.join(folder, `${name}.ts`), text.join('\n'));
    }
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: path.join(checkout, 'apps/portal/tsconfig.json'),
        compilerOptions: { types: [] },
        include: ['./*.ts'],
      }),
    );
    return compile(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compile(folder: string): string[] {
  const compiler = path.join(checkout, 'node_modules/typescript-native/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '--pretty', 'false', '-p', folder], {
    encoding: 'utf8',
  });
  return [...stdout.matchAll(/^(?:.*\/)?([\w.-]+)\.tsx?\(\d+,\d+\): error TS/gm)].map(
    ([, name = '']) => name,
  );
}

it('refuses what the description of the API does not know, and nothing else', () => {
  const wrong = Object.keys(calls).filter((name) => !name.startsWith('right'));
  expect(wrong).toHaveLength(14);
  expect([...new Set(refused())].sort()).toEqual(wrong.sort());
});
