import type { Type } from '@nestjs/common';
import { getMetadataStorage, IS_OPTIONAL } from 'class-validator';
import { NESTED, type NestedForm } from './nested';
import { SINGLE_LINE } from './texts';

type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/** One rule of one field, ready to be asked. */
export interface Rule {
  /** As class-validator names it. */
  readonly name: string;
  /** The numbers of the rule, for its wording. */
  readonly limits: readonly string[];
  /** Asked of each entry of a list. */
  readonly each: boolean;
  holds(value: unknown, given: object): boolean;
}

export interface Field {
  readonly name: string;
  /** The field counts only where all of them agree. */
  readonly conditions: readonly ((given: object, value: unknown) => boolean)[];
  /** How long it may be: asked first, so that no other rule meets more than that. */
  readonly bounds: readonly Rule[];
  readonly rules: readonly Rule[];
  readonly nested: NestedForm | null;
  /** It may be left out, and nothing describes null as a value of its own: null says no more than that. */
  readonly nullIsAbsent: boolean;
  /** Read without what cannot be seen in it. */
  readonly singleLine: boolean;
}

/** What a form consists of, by the name of each field. */
export type FormPlan = ReadonlyMap<string, Field>;

const bounding: readonly string[] = ['arrayMaxSize', 'maxLength', 'isLength'];
/** Under which Nest keeps how a field of a form is described; it has no public name. */
const DESCRIPTION = 'swagger/apiModelProperties';
const plans = new WeakMap<Type<object>, FormPlan>();

/** The rules that class-validator's decorators have left on a form, put in order once. */
export function planOf(form: Type<object>): FormPlan {
  const known = plans.get(form);
  if (known !== undefined) return known;
  const fields = new Map<string, Metadata[]>();
  for (const metadata of getMetadataStorage().getTargetValidationMetadatas(form, '', false, false)) {
    // class-validator's own rule for what is nested is not asked here: without this it would let everything pass.
    if (metadata.type === 'nestedValidation')
      throw new Error(`${form.name}.${metadata.propertyName} needs @Nested.`);
    fields.set(metadata.propertyName, [...(fields.get(metadata.propertyName) ?? []), metadata]);
  }
  const plan = new Map([...fields].map(([name, metadata]) => [name, fieldOf(form, name, metadata)]));
  plans.set(form, plan);
  return plan;
}

function fieldOf(form: Type<object>, name: string, metadata: readonly Metadata[]): Field {
  const rules = metadata.filter(({ type }) => type === 'customValidation').flatMap(rulesOf);
  return {
    name,
    conditions: metadata.filter(({ type }) => type === 'conditionalValidation').flatMap(conditionsOf),
    bounds: rules.filter((rule) => bounding.includes(rule.name)),
    rules: rules.filter((rule) => !bounding.includes(rule.name)),
    nested: nestedOf(metadata),
    nullIsAbsent: metadata.some((rule) => rule.name === IS_OPTIONAL) && !isNullable(form, name),
    singleLine: metadata.some((rule) => rule.name === SINGLE_LINE),
  };
}

function isNullable(form: Type<object>, name: string): boolean {
  const prototype: unknown = form.prototype;
  if (typeof prototype !== 'object' || prototype === null) return false;
  const described: unknown = Reflect.getMetadata(DESCRIPTION, prototype, name);
  return (
    typeof described === 'object' &&
    described !== null &&
    'nullable' in described &&
    described.nullable === true
  );
}

function rulesOf({ constraintCls, constraints, each, propertyName }: Metadata): Rule[] {
  const values: unknown[] = listOf(constraints);
  return getMetadataStorage()
    .getTargetValidatorConstraints(constraintCls)
    .map((constraint) => {
      const holds = (value: unknown, object: object): boolean =>
        constraint.instance.validate(value, {
          ...{ targetName: '', property: propertyName, object, value, constraints: values },
        }) === true;
      return {
        name: constraint.name,
        each,
        limits: values.filter((value) => typeof value === 'number').map(String),
        holds: (value, object) =>
          each && Array.isArray(value) ? value.every((item) => holds(item, object)) : holds(value, object),
      };
    });
}

function conditionsOf({ constraints }: Metadata): Field['conditions'] {
  return listOf(constraints).filter(
    (value): value is Field['conditions'][number] => typeof value === 'function',
  );
}

function nestedOf(metadata: readonly Metadata[]): NestedForm | null {
  const found = metadata.find(({ name }) => name === NESTED);
  const [nested] = listOf(found?.constraints);
  return isNestedForm(nested) ? nested : null;
}

/** What a rule was given; class-validator does not type it, and leaves it out where there is nothing. */
const listOf = (constraints: unknown): unknown[] => (Array.isArray(constraints) ? constraints : []);

const isNestedForm = (value: unknown): value is NestedForm =>
  typeof value === 'object' && value !== null && 'form' in value && 'each' in value;
