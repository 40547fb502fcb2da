import { isRecord } from '@attest/domain';
import type { Type } from '@nestjs/common';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** Not class-validator's own name: what bears that is a rule of its own kind. */
export const NESTED = 'isForm';

/** What is nested, and whether it is one or a list of them. */
export interface NestedForm {
  readonly form: () => Type<object>;
  readonly each: boolean;
}

/**
 * A form within a form, or with `each` a list of them. What is in it is looked at only once the fields around it are
 * right, one after the other, and only until enough is found (`read-form.ts`).
 */
export const Nested = (form: () => Type<object>, { each = false }: { readonly each?: boolean } = {}) =>
  ValidateBy({
    name: NESTED,
    constraints: [{ form, each } satisfies NestedForm],
    validator: {
      validate: (value: unknown) => (each ? Array.isArray(value) && value.every(isRecord) : isRecord(value)),
      defaultMessage: () => '$property has the wrong structure',
    },
  });

/** As a method, so that a form may name what its entries are. */
interface Identify {
  by(entry: unknown): unknown;
}

/**
 * No entry twice, in time that grows with the length of the list alone: class-validator's rule compares each with each.
 * @param identify what makes two entries the same; without it, the entry itself. What is no object, it is not asked about.
 */
export const ArrayUnique = (identify: Identify['by'] = (entry) => entry, options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'arrayUnique',
      validator: {
        validate: (value: unknown) =>
          Array.isArray(value) &&
          new Set(value.map((entry: unknown) => (entry == null ? entry : identify(entry)))).size ===
            value.length,
        defaultMessage: () => 'All entries of $property have to differ',
      },
    },
    options,
  );
