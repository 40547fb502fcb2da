import { Transform, Type } from 'class-transformer';

/** How the fields of a query, which is texts, are read. What does not fit stays as it came, and is refused by its rule. */

export const NumberFromText = (): PropertyDecorator => Type(() => Number);

export const BooleanFromText = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** `state=published,superseded` as well as `state=published&state=superseded`. */
export const ListFromText = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }): unknown =>
    typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value.map(String) : value,
  );
