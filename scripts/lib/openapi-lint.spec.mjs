import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askRedocly, askSpectral } from './openapi-lint.mjs';

describe('the lint of the API’s document', () => {
  it('has something to say of a route without security, refusals, tag or description', async () => {
    const planted = JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Planted', version: '1' },
      servers: [{ url: '/api/v1' }],
      paths: {
        '/bare': {
          get: {
            ...{ operationId: 'bare', summary: 'Bare', tags: ['unknown'] },
            responses: { 200: { description: 'Fine' } },
          },
        },
      },
    });
    const folder = mkdtempSync(join(tmpdir(), 'attest-openapi-'));
    try {
      const file = join(folder, 'openapi.json');
      writeFileSync(file, planted);
      const [redocly = ''] = await askRedocly(file);
      expect(redocly).toContain('security-defined');
      expect(redocly).toContain('operation-4xx-response');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const spectral = (await askSpectral(planted)).join('\n');
    expect(spectral).toContain('operation-tag-defined');
    expect(spectral).toContain('operation-description');
  });
});
