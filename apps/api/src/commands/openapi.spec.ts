import { openApiDocument } from './openapi';

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
});
