import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportDetail } from '../../src/features/imports/imports.dto';
import type { TestMember } from './actors';
import type { TestApp } from './app';
import { type Answer, valueAt } from './request';
import { upload } from './upload';

const folder = join(import.meta.dirname, '../../../../samples');

/** A published document, under another code where one is given: a code is published once. */
export function documentAs(sample: string, code = sample): Buffer {
  return Buffer.from(readFileSync(join(folder, `${sample}.txt`), 'utf8').replaceAll(sample, code));
}

const isDetail = (value: unknown): value is ImportDetail => Array.isArray(valueAt(value, 'findings'));

export function detailOf({ body, status, text }: Pick<Answer, 'body' | 'status' | 'text'>): ImportDetail {
  if (!isDetail(body)) throw new Error(`No import: ${status} ${text.slice(0, 300)}`);
  return body;
}

export async function bringIn(
  app: TestApp,
  { token }: TestMember,
  content: Uint8Array,
): Promise<ImportDetail> {
  const answer = await upload(app.url, '/imports', token, {
    name: 'standard.txt',
    content,
    type: 'text/plain',
  });
  return detailOf({ ...answer, body: JSON.parse(answer.text) as unknown });
}

/** Takes the first choice of everything that waits. */
export async function settleAll(
  app: TestApp,
  { token }: TestMember,
  detail: ImportDetail,
): Promise<ImportDetail> {
  let current = detail;
  for (const { id, grade, decision, choices, version } of detail.findings) {
    if (grade !== 'decide' || decision !== null) continue;
    const choice = choices.find(({ accepts }) => accepts === null) ?? choices[0];
    current = detailOf(
      await app.call('PUT', `/imports/${detail.id}/findings/${id}/decision`, {
        ...{ token, ifMatch: version },
        body: { choiceId: choice?.id },
      }),
    );
  }
  return current;
}

/** A step of the review: submission, return, publish or discard, against the version that is shown. */
export const step = (
  app: TestApp,
  { token }: TestMember,
  detail: Pick<ImportDetail, 'id' | 'version'>,
  name: 'submission' | 'return' | 'publish' | 'discard',
  body: object = {},
): Promise<Answer> =>
  app.call('POST', `/imports/${detail.id}/${name}`, { token, ifMatch: detail.version, body });
