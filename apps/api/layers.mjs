/**
 * The features of the API from the ground up. A feature may import those that stand before it: of the layers below, and of
 * its own layer those to the left. The linter holds every import to this order (eslint.config.mjs), so that no two
 * features can come to need each other; docs/architecture.md shows the same table.
 * @type {readonly { readonly name: string, readonly features: readonly string[] }[]}
 */
export const layers = [
  { name: 'audit trail', features: ['audit'] },
  { name: 'people', features: ['organisations', 'account-links', 'sessions', 'members'] },
  {
    name: 'files and standards',
    features: [
      'files',
      'standards',
      'programmes',
      'tools',
      'translations',
      'comparisons',
      'search',
      'exports',
    ],
  },
  {
    name: 'enrolments',
    features: ['groups', 'enrolments', 'assessment-plans', 'self-assessments', 'appointments'],
  },
  {
    name: 'coverage, and what editions change in it',
    features: ['coverage', 'evidence-rules', 'succession', 'imports'],
  },
  {
    name: 'evidence',
    features: ['evidence', 'evidence-marks', 'third-parties', 'conversations', 'timelines'],
  },
  { name: 'decisions', features: ['judgements', 'outcomes'] },
  {
    name: 'conclusions',
    features: [
      'validity',
      'sign-offs',
      'carry-over',
      'programme-enrolments',
      'leaving',
      'programme-outcomes',
    ],
  },
  {
    name: 'read models, news and supervision',
    features: [
      'case',
      'today',
      'my-units',
      'matrices',
      'passports',
      'palette',
      'notifications',
      'verification',
      'system',
    ],
  },
];

/** All of them in their order. */
export const featuresInOrder = layers.flatMap(({ features }) => features);

/**
 * What lies below all features: the folders of the platform and `config`, in one order too. Each may import those to its
 * left.
 */
export const platformInOrder = [
  ...['errors', 'config', 'process', 'logging', 'scanner', 'sealing'],
  ...['validation', 'http', 'database', 'auth'],
  ...['idempotency', 'limits', 'openapi'],
  ...['storage', 'printing', 'metrics', 'jobs', 'mail', 'health'],
];
