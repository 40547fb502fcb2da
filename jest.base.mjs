/** Settings shared by all Jest projects: native ES modules, TypeScript by swc with decorator metadata. */
export const swcTransform = (extra = {}) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true, tsx: extra.tsx ?? false },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

/**
 * Packages of ES modules that others `require`. Node does that by itself; Jest does from Node 24.9 on, and until then
 * has them compiled to what can be required.
 */
const REQUIRED_AS_COMMONJS = '(?:cookie|content-disposition|set-cookie-parser)';

export const packageTransform = {
  [`/node_modules/${REQUIRED_AS_COMMONJS}/.+\\.js$`]: [
    '@swc/jest',
    { swcrc: false, jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};
export const transformIgnorePatterns = [`/node_modules/(?!(?:[^/]+/node_modules/)*${REQUIRED_AS_COMMONJS}/)`];

/**
 * When a test counts as hung, in milliseconds; no measure of anything. The slowest take three seconds by
 * themselves, and a machine that does other things too may give them a tenth of its time.
 */
export const testTimeout = 60_000;

export const moduleNameMapper = {
  '^fast-check$': '<rootDir>/jest.fast-check.mjs',
  '^@attest/migrations$': '<rootDir>/migrations/index.ts',
  '^@attest/(domain|standard-reader|api-client)$': '<rootDir>/libs/$1/src/index.ts',
};
