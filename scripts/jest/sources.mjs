/** What our own packages are named by, and the file of each below the checkout: tests run them as sources. */
export const sources = {
  '@attest/migrations': 'migrations/index.ts',
  '@attest/domain': 'libs/domain/src/index.ts',
  '@attest/standard-reader': 'libs/standard-reader/src/index.ts',
  '@attest/api-client': 'libs/api-client/src/index.ts',
};

/** How tests translate TypeScript: as the build does (.swcrc), since Nest reads the types that decorators leave. */
export const translatedBy = ({ tsx = false } = {}) => ({
  swcrc: false,
  jsc: {
    target: /** @type {const} */ ('es2022'),
    parser: { syntax: /** @type {const} */ ('typescript'), decorators: true, tsx },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: /** @type {const} */ ('automatic') },
    },
    keepClassNames: true,
  },
  module: { type: /** @type {const} */ ('es6') },
});
