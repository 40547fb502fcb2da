import { singleLine } from '@attest/domain';
import type { Type } from '@nestjs/common';
import { type Field, planOf } from './form-plan';
import { type Failure, MOST_FAILURES } from './validation-failed';

/**
 * An instance of the form, with nested ones within it, and what is wrong with it: unknown fields first, then its own,
 * then those of what is nested. Reading stops once enough is found, so nonsense costs little however much there is.
 */
export function readForm<T extends object>(form: Type<T>, given: object): { form: T; failures: Failure[] } {
  const failures: Failure[] = [];
  return { form: new Reading(failures).read(form, given, ''), failures };
}

class Reading {
  constructor(private readonly failures: Failure[]) {}

  read<T extends object>(form: Type<T>, given: object, prefix: string): T {
    const made = new form();
    const plan = planOf(form);
    for (const [name, value] of Object.entries(given)) {
      const field = plan.get(name);
      if (field !== undefined) set(made, field, value);
      else this.fail(prefix + name, 'whitelistValidation');
      if (this.enough) return made;
    }
    const right = [...plan.values()].filter((field) => !this.enough && this.isRight(field, made, prefix));
    for (const field of right) {
      if (this.enough) return made;
      this.readNested(field, made, prefix);
    }
    return made;
  }

  /** A field that does not count is as good as right, and nothing in it is looked at. */
  private isRight({ name, conditions, bounds, rules }: Field, made: object, prefix: string): boolean {
    const value: unknown = Reflect.get(made, name);
    if (!conditions.every((condition) => condition(made, value))) return false;
    const tooMuch = bounds.filter((rule) => !rule.holds(value, made));
    const isTooLong = tooMuch.length > 0 && (typeof value === 'string' || Array.isArray(value));
    const broken = isTooLong ? tooMuch : [...tooMuch, ...rules.filter((rule) => !rule.holds(value, made))];
    for (const rule of broken) this.fail(prefix + name, rule.name, rule.limits);
    return broken.length === 0;
  }

  private readNested({ name, nested }: Field, made: object, prefix: string): void {
    const value: unknown = Reflect.get(made, name);
    if (nested === null) return;
    const form = nested.form();
    if (!Array.isArray(value)) {
      if (isObject(value)) Reflect.set(made, name, this.read(form, value, `${prefix}${name}.`));
      return;
    }
    const items: unknown[] = [];
    for (const [index, item] of value.entries()) {
      if (this.enough) return;
      items.push(isObject(item) ? this.read(form, item, `${prefix}${name}.${index}.`) : item);
    }
    Reflect.set(made, name, items);
  }

  private get enough(): boolean {
    return this.failures.length >= MOST_FAILURES;
  }

  private fail(field: string, rule: string, limits: readonly string[] = []): void {
    this.failures.push({ field, rule, limits });
  }
}

/** An optional field may be null as well as absent, where null is no value of its own: then it is what the form has for it. */
function set(made: object, field: Field, value: unknown): void {
  if (value === null && field.nullIsAbsent) return;
  Reflect.set(made, field.name, read(field, value) ?? Reflect.get(made, field.name) ?? value);
}

const read = ({ singleLine: isLine }: Field, value: unknown): unknown =>
  isLine && typeof value === 'string' ? singleLine(value) : value;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
