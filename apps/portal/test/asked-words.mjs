import ts from 'typescript';
/** Every key that a source file asks for, with the namespace that its `useTranslation` names. Only for the test of the words. */
export function askedWords(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const asked = [];
  const visit = (node, namespace) => {
    const inner = isFunction(node) ? (namespaceIn(node) ?? namespace) : namespace;
    if (ts.isCallExpression(node) && isT(node.expression)) {
      const [key] = node.arguments;
      if (key !== undefined) collect(key, inner);
    }
    // `<Trans i18nKey=…>` asks as well.
    if (ts.isJsxAttribute(node) && node.name.getText() === 'i18nKey' && node.initializer !== undefined) {
      const given = node.initializer;
      const key = ts.isJsxExpression(given) ? given.expression : given;
      if (key !== undefined) collect(key, inner);
    }
    ts.forEachChild(node, (child) => {
      visit(child, inner);
    });
  };
  const collect = (key, namespace) => {
    if (ts.isConditionalExpression(key)) {
      collect(key.whenTrue, namespace);
      collect(key.whenFalse, namespace);
    } else if (ts.isStringLiteralLike(key)) {
      add([key.text], namespace, key);
    } else if (ts.isTemplateExpression(key)) {
      add([key.head.text, ...key.templateSpans.map((span) => span.literal.text)], namespace, key);
    }
  };
  const add = ([head = '', ...rest], namespace, node) => {
    const colon = head.indexOf(':');
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (colon > 0)
      asked.push({ namespace: head.slice(0, colon), parts: [head.slice(colon + 1), ...rest], line });
    else asked.push({ namespace, parts: [head, ...rest], line });
  };
  visit(file, null);
  return asked;
}
const isFunction = (node) =>
  ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);
const isT = (callee) =>
  (ts.isIdentifier(callee) && callee.text === 't') ||
  (ts.isPropertyAccessExpression(callee) && callee.name.text === 't' && ts.isIdentifier(callee.expression));
/** The first namespace of the `useTranslation` that stands directly in this function's body. */
function namespaceIn(node) {
  let found = null;
  const look = (inner) => {
    if (found !== null || (inner !== node && isFunction(inner))) return;
    if (ts.isCallExpression(inner) && inner.expression.getText() === 'useTranslation') {
      const [argument] = inner.arguments;
      if (argument === undefined) found = 'common';
      else if (ts.isStringLiteralLike(argument)) found = argument.text;
      else if (ts.isArrayLiteralExpression(argument)) {
        const [first] = argument.elements;
        if (first !== undefined && ts.isStringLiteralLike(first)) found = first.text;
      }
    }
    ts.forEachChild(inner, look);
  };
  if (node.body !== undefined) look(node.body);
  return found;
}
