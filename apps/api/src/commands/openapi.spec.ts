import { methods } from '@attest/domain';
import { openApiDocument } from './openapi';

const schemasOfMethods = () => Object.values(methods).map(({ schema }) => schema);

describe('the description of the API', () => {
  it('is drawn up without a database, and names every operation once', async () => {
    const document = await openApiDocument();
    const operations = Object.values(document.paths).flatMap((path) =>
      Object.values(path).filter(
        (operation): operation is { operationId?: string } => typeof operation === 'object',
      ),
    );
    const names = operations.map(({ operationId }) => operationId);
    expect(names).toContain('signIn');
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name === undefined || name.includes('_'))).toEqual([]);
    expect(Object.keys(document.components?.schemas ?? {})).toEqual(
      expect.arrayContaining(['Session', 'Problem', 'Member']),
    );
  });

  it('says which headers a request needs, each once', async () => {
    const { paths } = await openApiDocument();
    const headersOf = (operation: { parameters?: object[] } | undefined) =>
      (operation?.parameters ?? []).flatMap((parameter) =>
        'in' in parameter && parameter.in === 'header' && 'name' in parameter ? [parameter.name] : [],
      );
    expect(headersOf(paths['/members']?.post)).toEqual(['Idempotency-Key']);
    expect(headersOf(paths['/members/{id}']?.patch)).toEqual(['If-Match']);
    expect(headersOf(paths['/enrolments/{id}/outcomes']?.post).sort()).toEqual([
      'Idempotency-Key',
      'If-Match',
    ]);
    expect(headersOf(paths['/files']?.post)).toEqual([]);
    expect(headersOf(paths['/imports/{id}/publish']?.post).sort()).toEqual(['Idempotency-Key', 'If-Match']);
    expect(headersOf(paths['/auth/sign-in']?.post)).toEqual([]);
  });

  it('leaves what the domain says of its methods as it is', async () => {
    const before = structuredClone(schemasOfMethods());
    await openApiDocument();
    expect(schemasOfMethods()).toEqual(before);
    expect(JSON.stringify(before)).toContain('"nullable":true');
  });
});
