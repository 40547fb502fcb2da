type Words = Record<string, unknown>;

/**
 * `common`, `terms` and what else is shared stand in a folder of their own; a feature's namespace is named after the
 * feature's folder.
 * @param files words by the path of their file
 */
export function byNamespace(files: Record<string, Words>): Record<string, Words> {
  return Object.fromEntries(
    Object.entries(files).map(([path, words]) => {
      const [, shared, feature] = /\/locales\/([^/]+)\/|\/features\/([^/]+)\//.exec(path) ?? [];
      const namespace = shared ?? feature;
      if (namespace === undefined) throw new Error(`${path} is in no namespace`);
      return [namespace, words];
    }),
  );
}
