import { DefaultNamingStrategy } from 'typeorm';

/** The column of a property: `timeZone` is `time_zone`. */
export const columnOf = (property: string): string =>
  property.replaceAll(/[A-Z]/g, (part) => `_${part.toLowerCase()}`);

/** Entities name their properties; the columns follow. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return given ?? columnOf([...prefixes, property].join('_'));
  }
}
