import { join, relative } from 'node:path';
import ts from 'typescript';
import { propertiesOf, type Shape } from './shape';

/** One place in the code where statements are run. */
export interface StatementCall {
  /** `apps/api/src/…:12`. */
  readonly place: string;
  /** Names that the statement may have, as they are written: `${}` stands for anything. */
  readonly names: readonly string[];
  /** The columns that the code expects, by name; undefined where it looks at no row. */
  readonly row: ReadonlyMap<string, Shape> | undefined;
  /** How many values are given; undefined where that is not said in one place. */
  readonly values: number | undefined;
}

const root = join(import.meta.dirname, '..', '..', '..', '..');

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  experimentalDecorators: true,
  noEmit: true,
  lib: ['lib.es2023.d.ts'],
  types: [],
};

/** A source that is not on disk. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** What rows have of Node. */
const NODE_TYPES: SourceText = {
  name: join(root, 'node-types.d.ts'),
  text: 'interface Buffer extends Uint8Array { readonly buffer: ArrayBuffer }',
};

/**
 * The program of the API as far as its rows go: its own sources and our libraries. What comes from packages is left
 * out and means `any`; reading their declarations would take most of the time, and no row has any of them.
 */
export function readProgram(sources: readonly string[], ...added: readonly SourceText[]): ts.Program {
  const host = ts.createCompilerHost(OPTIONS, true);
  const read = host.getSourceFile.bind(host);
  const texts = new Map([NODE_TYPES, ...added].map(({ name, text }) => [name, text]));
  host.getSourceFile = (name, language) => {
    const text = texts.get(name);
    return text === undefined ? read(name, language) : ts.createSourceFile(name, text, language, true);
  };
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => ({ resolvedModule: ours(text, from, host) }));
  return ts.createProgram([...sources, ...texts.keys()], OPTIONS, host);
}

function ours(text: string, from: string, host: ts.CompilerHost): ts.ResolvedModuleFull | undefined {
  const library = /^@attest\/([\w-]+)$/.exec(text)?.[1];
  const path =
    library === undefined
      ? text.startsWith('.')
        ? join(from, '..', text)
        : undefined
      : library === 'migrations'
        ? join(root, 'migrations', 'index')
        : join(root, 'libs', library, 'src', 'index');
  const file = path && [`${path}.ts`, path].find((name) => name.endsWith('.ts') && host.fileExists(name));
  return file ? { resolvedFileName: file, extension: ts.Extension.Ts } : undefined;
}

/** Every call that is given a statement. */
export function statementCalls(program: ts.Program): StatementCall[] {
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName, text }) => fileName.includes('/apps/api/src/') && /\bstatement\b/i.test(text))
    .flatMap((file) => callsIn(file, checker));
}

function callsIn(file: ts.SourceFile, checker: ts.TypeChecker): StatementCall[] {
  const found: StatementCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const call = readCall(node, checker);
      if (call !== undefined) found.push(call);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function readCall(node: ts.CallExpression, checker: ts.TypeChecker): StatementCall | undefined {
  const place = node.arguments.findIndex((argument) => isStatement(checker.getTypeAtLocation(argument)));
  const statement = node.arguments[place];
  if (statement === undefined) return undefined;
  const names = namesOf(statement, checker, new Set());
  // A wrapper hands on what it was given: its callers are looked at.
  if (names === 'handed on') return undefined;
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return {
    place: `${relative(root, file.fileName)}:${line + 1}`,
    names,
    // Whoever takes the statement first runs it; others hand it on, and what they return is no row of it.
    ...(place === 0 ? whatIsGiven(node, checker) : { row: undefined, values: undefined }),
  };
}

function whatIsGiven(
  node: ts.CallExpression,
  checker: ts.TypeChecker,
): Pick<StatementCall, 'row' | 'values'> {
  const [, values] = node.arguments;
  return {
    row: rowOf(checker.getTypeAtLocation(node), checker),
    values: values === undefined ? 0 : lengthOf(values, checker),
  };
}

const isStatement = (type: ts.Type): boolean => type.getSymbol()?.name === 'Statement';

/** The names of all statements that an expression may stand for. */
function namesOf(node: ts.Node, checker: ts.TypeChecker, seen: Set<ts.Node>): string[] | 'handed on' {
  const names: string[] = [];
  const handedOn: ts.Node[] = [];
  const visit = (part: ts.Node): void => {
    if (seen.has(part)) return;
    seen.add(part);
    const name = declaredName(part);
    if (name !== undefined) {
      names.push(name);
      return;
    }
    if (ts.isIdentifier(part)) {
      const declaration = declarationOf(part, checker);
      if (declaration !== undefined && ts.isParameter(declaration)) handedOn.push(part);
      else if (declaration !== undefined) visit(originOf(declaration));
      return;
    }
    if (ts.isPropertyAccessExpression(part)) visit(part.expression);
    else ts.forEachChild(part, visit);
  };
  visit(node);
  return names.length === 0 && handedOn.length > 0 ? 'handed on' : names;
}

/** `statement('name', …)`. */
function declaredName(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'statement') return undefined;
  const [name] = node.arguments;
  if (name === undefined) return undefined;
  if (ts.isStringLiteralLike(name)) return name.text;
  return ts.isTemplateExpression(name)
    ? name.head.text + name.templateSpans.map(({ literal }) => `\${}${literal.text}`).join('')
    : undefined;
}

/** What a destructured variable is taken from; any other declaration is its own origin. */
function originOf(declaration: ts.Declaration): ts.Node {
  if (!ts.isBindingElement(declaration)) return declaration;
  const variable = ts.findAncestor(declaration, ts.isVariableDeclaration);
  const loop = variable?.parent.parent;
  return (loop && ts.isForOfStatement(loop) ? loop.expression : variable?.initializer) ?? declaration;
}

/** Where a value comes from, within the API's own sources. */
function declarationOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Declaration | undefined {
  const symbol = checker.getSymbolAtLocation(node);
  const target =
    symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.valueDeclaration;
  return declaration?.getSourceFile().fileName.includes('/apps/api/src/') === true ? declaration : undefined;
}

/** The row within `Promise<Row[]>`, `Promise<Row | undefined>` and `Promise<Entered<Row>>`. */
function rowOf(type: ts.Type, checker: ts.TypeChecker): ReadonlyMap<string, Shape> | undefined {
  const answered = checker.getNonNullableType(checker.getAwaitedType(type) ?? type);
  const entered = answered.aliasSymbol?.name === 'Entered' || answered.getSymbol()?.name === 'Entered';
  const inner = entered ? typeArgument(answered, checker) : answered;
  const row = checker.isArrayLikeType(inner) ? typeArgument(inner, checker) : inner;
  if (!(row.flags & ts.TypeFlags.Object) && !row.isIntersection()) return undefined;
  const properties = propertiesOf(row, checker);
  return properties.size === 0 ? undefined : properties;
}

const typeArgument = (type: ts.Type, checker: ts.TypeChecker): ts.Type =>
  type.aliasTypeArguments?.[0] ?? checker.getTypeArguments(type as ts.TypeReference)[0] ?? type;

function lengthOf(values: ts.Expression, checker: ts.TypeChecker): number | undefined {
  if (!ts.isArrayLiteralExpression(values)) return tupleLength(checker.getTypeAtLocation(values), checker);
  let sum = 0;
  for (const value of values.elements) {
    const length = ts.isSpreadElement(value)
      ? tupleLength(checker.getTypeAtLocation(value.expression), checker)
      : 1;
    if (length === undefined) return undefined;
    sum += length;
  }
  return sum;
}

const tupleLength = (type: ts.Type, checker: ts.TypeChecker): number | undefined =>
  checker.isTupleType(type) ? checker.getTypeArguments(type as ts.TypeReference).length : undefined;
