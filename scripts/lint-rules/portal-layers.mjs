import { dirname, join, relative, sep } from 'node:path';

/** The folders of the portal, lowest first: each imports itself and what lies below it (docs/architecture.md). */
export const portalLayers = ['base', 'ui', 'shared', 'features', 'app'];

/** Knows nothing of the API, nor of the cache of its answers. */
const withoutTheApi = ['base', 'ui'];
const ofTheApi = /^@attest\/api-client$|^@tanstack\/react-query$/;

const messages = {
  upwards: '{{from}} never imports {{to}}: app → features → shared → ui → base (docs/architecture.md).',
  sideways: 'The feature {{from}} never imports the feature {{to}}: what two of them share goes to shared.',
  testing: 'Only tests import what is made for tests.',
  api: '{{from}} knows nothing of the API: what does stands in shared.',
};

/** @param {string} file below the sources of the portal @returns the layer and the feature a file belongs to */
const placeOf = (file) => {
  const [layer = '', feature = ''] = file.split(sep);
  return { layer, feature };
};

/**
 * What is wrong with an import, or null.
 * @param {string} file that imports, below the sources of the portal
 * @param {string} specifier as it is written
 */
function wrongWith(file, specifier) {
  const from = placeOf(file);
  const level = portalLayers.indexOf(from.layer);
  if (level < 0) return null;
  if (!specifier.startsWith('.')) {
    const mayNot = withoutTheApi.includes(from.layer) && ofTheApi.test(specifier) && !isTest(file);
    return mayNot ? { messageId: 'api', data: { from: from.layer } } : null;
  }
  const to = placeOf(join(dirname(file), specifier));
  if (to.layer === 'testing') return isTest(file) ? null : { messageId: 'testing', data: {} };
  if (portalLayers.indexOf(to.layer) > level)
    return { messageId: 'upwards', data: { from: from.layer, to: to.layer } };
  const sideways = to.layer === 'features' && from.layer === 'features' && to.feature !== from.feature;
  return sideways ? { messageId: 'sideways', data: { from: from.feature, to: to.feature } } : null;
}

/** @param {string} file */
const isTest = (file) => /\.spec\.tsx?$/.test(file) || file.split(sep).includes('testing');

/**
 * Who may import whom within the portal, by `import`, `export … from` and `import()` alike.
 * @type {import('eslint').Rule.RuleModule}
 */
export const portalLayersRule = {
  meta: { type: 'problem', schema: [{ type: 'object' }], messages },
  create(context) {
    const [{ root }] = context.options;
    const file = relative(join(context.cwd, root), context.filename);
    /** @param {{ source?: import('estree').Expression | null }} node */
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const wrong = wrongWith(file, source.value);
      if (wrong !== null) context.report({ node: source, ...wrong });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
