/**
 * How long the texts and lists of a request may be, as the API's description says, so that a form of the portal stops
 * where the API would refuse.
 */

/** @typedef {{ $ref?: string, maxLength?: number, maxItems?: number, items?: Schema, properties?: Record<string, Schema> }} Schema */
/** @typedef {{ paths: object, components: { schemas: Record<string, Schema> } }} Document */
/** @typedef {{ maxLength?: number, maxItems?: number }} Limits */

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null;

/**
 * The names of the schemas that a request body is made of, at any depth.
 * @param {Document} document
 */
function requestSchemas({ paths, components }) {
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {unknown} part */
  const visit = (part) => {
    if (!isObject(part)) return;
    const name = typeof part['$ref'] === 'string' ? part['$ref'].split('/').pop() : undefined;
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      visit(components.schemas[name]);
    }
    Object.values(part).forEach(visit);
  };
  for (const path of Object.values(paths)) {
    for (const operation of Object.values(path)) {
      if (isObject(operation)) visit(operation['requestBody']);
    }
  }
  return [...names].sort();
}

/** @param {Schema} property @returns {Limits} */
const limitsOf = ({ maxLength, maxItems }) => ({
  ...(maxLength === undefined ? {} : { maxLength }),
  ...(maxItems === undefined ? {} : { maxItems }),
});

/**
 * @param {Document} document
 * @returns {Record<string, Record<string, Limits>>} schema → property → its limits
 */
export function requestLimits(document) {
  return Object.fromEntries(
    requestSchemas(document).flatMap((name) => {
      const properties = Object.entries(document.components.schemas[name]?.properties ?? {})
        .map(([property, schema]) => /** @type {const} */ ([property, limitsOf(schema)]))
        .filter(([, limits]) => Object.keys(limits).length > 0);
      return properties.length === 0 ? [] : [[name, Object.fromEntries(properties)]];
    }),
  );
}
