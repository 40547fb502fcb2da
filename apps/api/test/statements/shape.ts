import ts from 'typescript';

/** What a TypeScript type lets a value be, as far as a row can be compared with it. */
export interface Shape {
  /** Whatever comes is taken: `unknown`. */
  readonly anything: boolean;
  readonly nullable: boolean;
  /** A property that may be left out. */
  readonly optional: boolean;
  readonly scalars: ReadonlySet<Scalar>;
  /** The only texts there may be; undefined: any. */
  readonly literals: readonly string[] | undefined;
  readonly object: boolean;
  /** By name, where it may be an object of one kind that is known. */
  readonly properties: ReadonlyMap<string, Shape> | undefined;
  /** Of each entry, where it may be a list. */
  readonly items: Shape | undefined;
}

export type Scalar = 'string' | 'number' | 'boolean' | 'Date' | 'Buffer';

const nothing: Shape = {
  anything: false,
  nullable: false,
  optional: false,
  scalars: new Set(),
  literals: undefined,
  object: false,
  properties: undefined,
  items: undefined,
};

const scalarFlags: readonly (readonly [ts.TypeFlags, Scalar])[] = [
  [ts.TypeFlags.StringLike, 'string'],
  [ts.TypeFlags.NumberLike, 'number'],
  [ts.TypeFlags.BooleanLike, 'boolean'],
];

/** How far JSON within a row is followed. */
const DEPTH = 6;

export function shapeOf(type: ts.Type, checker: ts.TypeChecker, depth = DEPTH): Shape {
  const parts = type.isUnion() ? type.types : [type];
  const shapes = parts.map((part) => partOf(part, checker, depth));
  const texts = shapes.filter(({ scalars }) => scalars.has('string'));
  const objects = shapes.filter(({ object }) => object);
  return {
    anything: shapes.some(({ anything }) => anything),
    nullable: shapes.some(({ nullable }) => nullable),
    optional: false,
    scalars: new Set(shapes.flatMap(({ scalars }) => [...scalars])),
    literals: texts.every(({ literals }) => literals !== undefined)
      ? texts.flatMap(({ literals }) => literals ?? [])
      : undefined,
    object: objects.length > 0,
    properties: objects.length === 1 ? objects[0]?.properties : undefined,
    items: shapes.find(({ items }) => items !== undefined)?.items,
  };
}

function partOf(type: ts.Type, checker: ts.TypeChecker, depth: number): Shape {
  if (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) return { ...nothing, nullable: true };
  if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return { ...nothing, anything: true };
  const scalar = scalarFlags.find(([flag]) => (type.flags & flag) !== 0)?.[1];
  if (scalar !== undefined) {
    return {
      ...nothing,
      scalars: new Set([scalar]),
      literals: type.isStringLiteral() ? [type.value] : undefined,
    };
  }
  const name = type.getSymbol()?.name;
  if (name === 'Date' || name === 'Buffer') return { ...nothing, scalars: new Set([name]) };
  const items = checker.isArrayLikeType(type)
    ? checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    : undefined;
  if (items !== undefined) return { ...nothing, items: shapeOf(items, checker, depth - 1) };
  const properties = depth <= 0 ? undefined : propertiesOf(type, checker, depth);
  return { ...nothing, object: true, properties: properties?.size === 0 ? undefined : properties };
}

export function propertiesOf(
  type: ts.Type,
  checker: ts.TypeChecker,
  depth = DEPTH,
): ReadonlyMap<string, Shape> {
  return new Map(
    checker.getPropertiesOfType(type).map((property) => {
      const shape = shapeOf(checker.getTypeOfSymbol(property), checker, depth - 1);
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      return [property.name, optional ? { ...shape, nullable: true, optional } : shape];
    }),
  );
}
