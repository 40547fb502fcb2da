import { jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inCheckout } from './lib/checkout.mjs';

/**
 * Rules of lint that nobody ever breaks may as well be switched off without anyone noticing. Here each of them is
 * broken on purpose, in a small workspace with the real settings.
 */

const SETTINGS = [
  ...['package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json', 'eslint.config.mjs'],
  ...['.oxlintrc.json', 'scripts/lint-rules', 'apps/api/layers.mjs'],
  ...[
    'apps/api',
    'apps/portal',
    'libs/domain',
    'libs/standard-reader',
    'libs/api-client',
    'migrations',
  ].flatMap((project) => [`${project}/project.json`, `${project}/tsconfig.json`]),
];

const CLEAN = {
  'apps/api/src/main.ts': "export { one } from '@attest/domain';\n",
  'apps/api/src/features/judgements/judgements.repository.ts': 'export const judgements = 1;\n',
  'apps/api/src/features/judgements/judge-evidence.ts':
    "export { enrolments } from '../enrolments/enrolments.service';\n",
  'apps/api/src/features/enrolments/enrolments.service.ts': 'export const enrolments = 1;\n',
  'apps/api/src/commands/seed-demo.ts':
    "export { judgements } from '../features/judgements/judgements.repository';\n",
  'apps/portal/src/main.ts': 'export const portal = 1;\n',
  'libs/domain/src/index.ts': 'export const one = 1;\n',
  'libs/standard-reader/src/index.ts': "export { one } from '@attest/domain';\n",
  'libs/api-client/src/index.ts': 'export type Nothing = never;\n',
  'migrations/seal-tables.ts': 'export const seal = 1;\n',
  'migrations/index.ts': "export { seal } from './seal-tables';\n",
};

/** Each with the words that lint has to answer with. */
const PLANTED = [
  {
    file: 'libs/domain/src/knows-nest.ts',
    text: "export { Injectable } from '@nestjs/common';\n",
    answer: /A project tagged with "type:domain" is not allowed to import "@nestjs\/common"/,
  },
  {
    file: 'libs/standard-reader/src/knows-the-database.ts',
    text: "export { migrations } from '@attest/migrations';\n",
    answer: /A project tagged with "type:reader" can only depend on libs tagged with "type:domain"/,
  },
  {
    file: 'migrations/1764000000000-grows-with-a-list.ts',
    text: "import { one } from '@attest/domain';\nexport const migration = one;\n",
    answer: /1764000000000-grows-with-a-list\.ts[^]*A migration says literals/,
  },
  {
    file: 'migrations/foundations/knows-the-api.ts',
    text: "export { one } from '../../apps/api/src/main';\n",
    answer: /foundations\/knows-the-api\.ts[^]*A migration says literals/,
  },
  {
    file: 'migrations/search/waits-for-a-list.ts',
    text: "export const list = async () => (await import('@attest/domain')).one;\n",
    answer: /A project tagged with "type:data" cannot depend on any libs with tags/,
  },
  {
    file: 'apps/portal/src/knows-the-api.ts',
    text: "export { one } from '../../api/src/main';\n",
    answer: /Projects cannot be imported by a relative or absolute path/,
  },
  {
    file: 'apps/portal/src/features/evidence/leads-on-once.tsx',
    text: "export { Navigate } from 'react-router';\n",
    answer: /leads-on-once\.tsx[^]*Leads on once, and to an empty page when it is interrupted/,
  },
  {
    file: 'apps/portal/src/features/evidence/knows-a-limit.tsx',
    text: 'export const title = <input maxLength={200} />;\n',
    answer: /knows-a-limit\.tsx[^]*How long a text may be, the API says/,
  },
  {
    file: 'apps/portal/src/reads-documents.ts',
    text: "export { one } from '@attest/standard-reader';\n",
    answer:
      /A project tagged with "scope:portal" can only depend on libs tagged with "type:domain", "type:client"/,
  },
  {
    file: 'apps/portal/src/base/draws-a-button.ts',
    text: "export { Button } from '../ui/button/button';\n",
    answer: /base\/draws-a-button\.ts[^]*?base never imports ui/,
  },
  {
    file: 'apps/portal/src/ui/date-field/asks-the-session.ts',
    text: "export { session } from '../../shared/session/session-store';\n",
    answer: /ui\/date-field\/asks-the-session\.ts[^]*?ui never imports shared/,
  },
  {
    file: 'apps/portal/src/ui/files/knows-the-answers.ts',
    text: "export type { Nothing } from '@attest/api-client';\n",
    answer: /ui knows nothing of the API/,
  },
  {
    file: 'apps/portal/src/shared/session/loads-a-page.ts',
    text: "export const page = () => import('../../features/me/me-page');\n",
    answer: /shared never imports features/,
  },
  {
    file: 'apps/portal/src/features/me/knows-the-frame.ts',
    text: "export * from '../../app/frame';\n",
    answer: /features never imports app/,
  },
  {
    file: 'apps/portal/src/features/rules/history/knows-the-tools.ts',
    text: "export { history } from '../../tools/history';\n",
    answer: /The feature rules never imports the feature tools/,
  },
  {
    file: 'apps/portal/src/features/rules/draws-what-tests-use.ts',
    text: "export { renderInPortal } from '../../testing/render';\n",
    answer: /Only tests import what is made for tests/,
  },
  {
    file: 'apps/portal/src/features/evidence/changes-by-itself.ts',
    text: "import { useMutation } from '@tanstack/react-query';\nexport const useSave = () => useMutation({});\n",
    answer: /What changes something is pressed once: useChange/,
  },
  {
    file: 'apps/portal/src/features/evidence/pages-by-itself.ts',
    text: "export { useInfiniteQuery } from '@tanstack/react-query';\n",
    answer: /A list that is read page by page: useCursorList/,
  },
  {
    file: 'apps/portal/src/features/evidence/reads-the-address.ts',
    text: "export { useSearchParams } from 'react-router';\n",
    answer: /The state of a view is its address: useSearchState/,
  },
  {
    file: 'apps/portal/src/features/evidence/builds-an-address.ts',
    text: 'export const to = (q: string) => `/evidence?${new URLSearchParams({ q }).toString()}`;\n',
    answer: /builds-an-address\.ts[^]*?useSearchState for what is shown, queryString/,
  },
  {
    file: 'apps/portal/src/features/evidence/spreads-what-was-drawn.ts',
    text: [
      'type Draft = { title: string; day: string };',
      'export const useTitle = (draft: Draft, onChange: (next: Draft) => void) => (title: string) => {',
      '  onChange({ ...draft, title });',
      '};\n',
    ].join('\n'),
    answer: /spreads-what-was-drawn\.ts[^]*?Spreads draft as it was drawn/,
  },
  {
    file: 'apps/portal/src/features/evidence/caches-what-was-drawn.ts',
    text: [
      'type Cache = { setQueryData: (key: string, value: object) => void };',
      'export const useRename = (cache: Cache, read: { title: string }) => (title: string) => {',
      "  cache.setQueryData('evidence', { ...read, title });",
      '};\n',
    ].join('\n'),
    answer: /caches-what-was-drawn\.ts[^]*?Spreads read as it was drawn/,
  },
  {
    file: 'apps/portal/src/features/evidence/counts-from-what-was-drawn.ts',
    text: [
      "import { useState } from 'react';",
      'export function useCount() {',
      '  const [count, setCount] = useState(0);',
      '  return () => {',
      '    setCount(count + 1);',
      '  };',
      '}\n',
    ].join('\n'),
    answer: /counts-from-what-was-drawn\.ts[^]*?count is what was drawn/,
  },
  {
    file: 'apps/portal/src/features/evidence/spells-a-key.ts',
    text: "export const read = { queryKey: ['evidence', 'mine'] };\n",
    answer: /spells-a-key\.ts[^]*?Keys of cached reads are made by queryKeys/,
  },
  {
    file: 'apps/portal/src/features/evidence/lengthens-a-key.ts',
    text:
      'declare const queryKeys: { members: { all: readonly string[] } };\n' +
      "export const listed = (q: string) => [...queryKeys.members.all, 'list', q];\n",
    answer: /lengthens-a-key\.ts[^]*?Keys of cached reads are made by queryKeys/,
  },
  {
    file: 'apps/portal/src/features/evidence/sends-by-itself.ts',
    text: "export const save = () => fetch('/api/v1/evidence', { method: 'POST' });\n",
    answer: /Requests go through shared\/http/,
  },
  {
    file: 'apps/portal/src/features/evidence/has-its-own-key.ts',
    text: "export { newIdempotencyKey } from '../../shared/http/api';\n",
    answer: /The http client makes the key of a press/,
  },
  {
    file: 'apps/portal/src/features/evidence/sends-bare.ts',
    text: "declare const api: { request: (method: string) => void };\nexport const save = () => api.request('POST');\n",
    answer: /A bare request may be sent twice/,
  },
  {
    file: 'apps/api/src/features/evidence/evidence.service.ts',
    text: "export { judgements } from '../judgements/judgements.repository';\n",
    answer: /A feature never imports another feature's entities or repositories/,
  },
  {
    file: 'apps/api/src/features/evidence/submit-evidence.ts',
    text: "export { DataSource } from 'typeorm';\n",
    answer: /Only entities, repositories and platform\/database may use TypeORM/,
  },
  {
    file: 'apps/api/src/features/enrolments/looks-up.ts',
    text: "export { judgements } from '../judgements/judge-evidence';\n",
    answer: /looks-up\.ts[^]*enrolments stands below: it imports only what stands before it/,
  },
  {
    file: 'apps/api/src/features/outcomes/row/looks-up.repository.ts',
    text: "export { signed } from '../../sign-offs/manifest';\n",
    answer: /looks-up\.repository\.ts[^]*outcomes stands below: it imports only what stands before it/,
  },
  {
    file: 'apps/api/src/features/sign-offs/knows-the-left.ts',
    text: "export { carried } from '../carry-over/carry-claims';\n",
    answer: /sign-offs stands below: it imports only what stands before it/,
  },
  {
    file: 'apps/api/src/features/today/runs-a-command.ts',
    text: "export { seed } from '../../commands/seed-demo';\n",
    answer: /Commands and what puts the application together import features/,
  },
  {
    file: 'apps/api/src/features/badges/award-badge.ts',
    text: 'export const badge = 1;\n',
    answer: /This feature has no layer yet/,
  },
  {
    file: 'apps/api/src/platform/mail/knows-members.ts',
    text: "export { members } from '../../features/members/members.service';\n",
    answer: /The platform imports no feature and no command/,
  },
  {
    file: 'apps/api/src/platform/errors/knows-who-asks.ts',
    text: "export { Entry } from '../auth/entry';\n",
    answer: /knows-who-asks\.ts[^]*?errors stands below: it imports only what stands before it/,
  },
  {
    file: 'apps/api/src/platform/auth/counts.repository.ts',
    text: "export { counts } from '../limits/rate-counts';\n",
    answer: /counts\.repository\.ts[^]*?auth stands below: it imports only what stands before it/,
  },
  {
    file: 'apps/api/src/config/reads-a-letter.ts',
    text: "export { letter } from '../platform/mail/letter';\n",
    answer: /reads-a-letter\.ts[^]*?config stands below: it imports only what stands before it/,
  },
  {
    file: 'apps/api/src/platform/badges/award.ts',
    text: 'export const award = 1;\n',
    answer: /platform\/badges\/award\.ts[^]*?This folder has no place in the order yet/,
  },
  {
    file: 'apps/api/src/platform/database/knows-commands.ts',
    text: "export { migrate } from '../../commands/migrate';\n",
    answer: /knows-commands\.ts[^]*The platform imports no feature and no command/,
  },
  {
    file: 'apps/api/src/platform/storage/keep.ts',
    text: "import { mkdirSync } from 'node:fs';\nmkdirSync('/proc/nope', { recursive: true });\n",
    answer: /A folder with those above it is made by makeFolder/,
  },
  {
    file: 'libs/domain/src/notKebabCase.ts',
    text: 'export const x = 1;\n',
    answer: /does not match the "KEBAB_CASE" pattern/,
  },
  {
    file: 'libs/api-client/src/anything.ts',
    text: 'export const f = (x: any): string => x.y;\n',
    answer: /typescript\(no-unsafe-return\)/,
  },
  {
    file: 'libs/domain/src/never-undefined.ts',
    text: "export const f = (x: string): string => x ?? '';\n",
    answer: /typescript\(no-unnecessary-condition\)/,
  },
  {
    file: 'apps/api/src/features/today/goes-on-and-on.ts',
    text: `export function tell(say: (n: number) => void): void {\n${'  say(1);\n'.repeat(61)}}\n`,
    answer: /eslint\(max-lines-per-function\): The function `tell` has too many lines/,
  },
  {
    file: 'libs/domain/src/decides-at-length.ts',
    text: `export function decide(say: (n: number) => void): void {\n${'  say(1);\n'.repeat(61)}}\n`,
    answer: /eslint\(max-lines-per-function\): The function `decide` has too many lines/,
  },
  {
    file: 'scripts/runs-through-all.mjs',
    text: `export function runAll(say) {\n${'  say(1);\n'.repeat(81)}}\n`,
    answer: /eslint\(max-lines-per-function\): The function `runAll` has too many lines/,
  },
  {
    file: 'apps/portal/src/features/today/use-too-much.ts',
    text: `export function useAll(say: (n: number) => void): void {\n${'  say(1);\n'.repeat(101)}}\n`,
    answer: /eslint\(max-lines-per-function\): The function `useAll` has too many lines/,
  },
  {
    file: 'apps/portal/src/features/today/draws-too-much.tsx',
    text: `export function Page() {\n  return (\n    <ul>\n${'      <li />\n'.repeat(147)}    </ul>\n  );\n}\n`,
    answer: /eslint\(max-lines-per-function\): The function `Page` has too many lines/,
  },
  {
    file: 'apps/api/src/forgets-to-wait.ts',
    text: 'export function f(work: () => Promise<void>): void {\n  work();\n}\n',
    answer: /typescript\(no-floating-promises\)/,
  },
  {
    file: 'apps/portal/src/sets-state-in-an-effect.tsx',
    text:
      "import { useEffect, useState } from 'react';\n" +
      'export function Page({ name }: { name: string }) {\n  const [shown, show] = useState(name);\n' +
      '  useEffect(() => {\n    show(name);\n  }, [name]);\n  return shown;\n}\n',
    answer: /react\(set-state-in-effect\)/,
  },
  {
    file: 'apps/portal/src/forgets-what-an-effect-uses.tsx',
    text:
      "import { useEffect } from 'react';\n" +
      'export function Page({ name }: { name: string }) {\n' +
      '  useEffect(() => {\n    document.title = name;\n  }, []);\n  return null;\n}\n',
    answer: /react-hooks\(exhaustive-deps\)/,
  },
  {
    file: 'libs/domain/src/asks-for-an-exception.ts',
    text: '// oxlint-disable-next-line no-var\nexport var x = 1;\n',
    answer: /Unexpected 'oxlint-disable' comment/,
  },
  {
    file: 'libs/domain/src/silenced.ts',
    text: '// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport type Loose = any;\n',
    answer: /'\/\/ eslint-disable-next-line [^']*' has no effect/,
  },
];

describe('lint', () => {
  jest.setTimeout(240_000);

  /** @type {string} */
  let root;
  /** @param {Record<string, string>} files */
  const lay = (files) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  };
  /**
   * @param {string} tool path in node_modules
   * @param {string[]} args
   */
  const run = (tool, args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules', tool), ...args],
      {
        cwd: root,
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NX_NO_CLOUD: 'true' },
        encoding: 'utf8',
      },
    );
    return { status, output: stdout + stderr };
  };
  /** As scripts/lint.mjs does. Nx has to know the projects first: boundaries are read off its graph. */
  const lint = () => {
    const code = run('oxlint/bin/oxlint', ['apps', 'libs', 'migrations', 'scripts']);
    run('nx/dist/bin/nx.js', ['show', 'projects']);
    const names = run('eslint/bin/eslint.js', ['apps', 'libs', 'migrations']);
    return { statuses: [code.status, names.status], output: code.output + names.output };
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'attest-lint-'));
    for (const file of SETTINGS) cpSync(inCheckout(file), join(root, file), { recursive: true });
    symlinkSync(inCheckout('node_modules'), join(root, 'node_modules'));
    lay(CLEAN);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('answers each rule that is broken on purpose, and lets the rest pass', () => {
    lay(Object.fromEntries(PLANTED.map(({ file, text }) => [file, text])));
    const { statuses, output } = lint();
    expect(statuses).toEqual([1, 1]);
    for (const { answer } of PLANTED) expect(output).toMatch(answer);
    for (const file of Object.keys(CLEAN)) expect(output).not.toContain(file);
  });
});
