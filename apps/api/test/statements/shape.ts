import ts from 'typescript';

/** What a TypeScript type lets a value be, as far as a row can be compared with it. */
export interface Shape {
  /** Whatever comes is taken: `unknown`. */
  readonly anything: boolean;
  readonly nullable: boolean;
  readonly scalars: ReadonlySet<Scalar>;
  /** The only texts there may be; undefined: any. */
  readonly literals: readonly string[] | undefined;
  /** By name, where it may be an object. */
  readonly properties: ReadonlyMap<string, Shape> | undefined;
  /** Of each entry, where it may be a list. */
  readonly items: Shape | undefined;
}

export type Scalar = 'string' | 'number' | 'boolean' | 'Date' | 'Buffer';

const nothing: Shape = {
  anything: false,
  nullable: false,
  scalars: new Set(),
  literals: undefined,
  properties: undefined,
  items: undefined,
};

const scalarFlags: readonly (readonly [ts.TypeFlags, Scalar])[] = [
  [ts.TypeFlags.StringLike, 'string'],
  [ts.TypeFlags.NumberLike, 'number'],
  [ts.TypeFlags.BooleanLike, 'boolean'],
];

/** Of properties only the first level and whether there are some is of use: JSON within a row is not described by SQL. */
const DEPTH = 1;

export function shapeOf(type: ts.Type, checker: ts.TypeChecker, depth = DEPTH): Shape {
  const parts = type.isUnion() ? type.types : [type];
  const shapes = parts.map((part) => partOf(part, checker, depth));
  const texts = shapes.filter(({ scalars }) => scalars.has('string'));
  return {
    anything: shapes.some(({ anything }) => anything),
    nullable: shapes.some(({ nullable }) => nullable),
    scalars: new Set(shapes.flatMap(({ scalars }) => [...scalars])),
    literals: texts.every(({ literals }) => literals !== undefined)
      ? texts.flatMap(({ literals }) => literals ?? [])
      : undefined,
    properties: shapes.find(({ properties }) => properties !== undefined)?.properties,
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
  if (items !== undefined) return { ...nothing, items: shapeOf(items, checker, 0) };
  return { ...nothing, properties: depth === 0 ? new Map() : propertiesOf(type, checker, depth) };
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
      return [property.name, optional ? { ...shape, nullable: true } : shape];
    }),
  );
}
