/** What hands on what becomes of something: a setter, a change, a callback of a form. */
const HANDS_ON = /^(set|change|on|keep)(?=[A-Z]|$)/;

const messages = {
  state:
    '{{state}} is what was drawn, and may be older than the change before this one: {{setter}}((latest) => …).',
  spread:
    'Spreads {{name}} as it was drawn, and takes back what changed since: hand on the fields that change, or a function of the latest (base/change).',
};

/**
 * @param {unknown} value
 * @returns {value is import('estree').Node}
 */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/** @param {import('estree').Node} node */
const isFunction = (node) => node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';

/**
 * The name of a property, which is no variable: `link` of `invited.link` and of `{ link: 1 }`.
 * @param {import('estree').Node} node
 * @param {string} key
 */
const isPlainName = (node, key) =>
  (node.type === 'MemberExpression' && key === 'property' && !node.computed) ||
  (node.type === 'Property' && key === 'key' && !node.computed);

/**
 * All nodes of an expression, without what its own functions do later.
 * @param {import('estree').Node} node
 * @param {Record<string, string[]>} keys
 * @returns {import('estree').Node[]}
 */
function within(node, keys) {
  if (isFunction(node)) return [];
  const inner = (keys[node.type] ?? [])
    .filter((key) => !isPlainName(node, key))
    .flatMap((key) => [Reflect.get(node, key)].flat());
  return [node, ...inner.filter(isNode).flatMap((each) => within(each, keys))];
}

/**
 * The name that an expression begins with: `draft` of `draft.detail.questions`.
 * @param {import('estree').Node} node
 * @returns {import('estree').Identifier | null}
 */
function rootOf(node) {
  if (node.type === 'Identifier') return node;
  if (node.type === 'MemberExpression') return rootOf(node.object);
  if (node.type === 'ChainExpression') return rootOf(node.expression);
  return null;
}

/** @param {import('estree').CallExpression} call */
function nameOf({ callee }) {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
    ? callee.property.name
    : '';
}

/**
 * A state is changed from what it is by then: neither a setter of `useState` is given what was computed from its state as
 * it was drawn, nor does a change spread a value of the drawing. Two taps before the next drawing would lose the first.
 * @type {import('eslint').Rule.RuleModule}
 */
export const latestStateRule = {
  meta: { type: 'problem', schema: [], messages },
  create(context) {
    const { sourceCode } = context;

    /**
     * @param {import('estree').Identifier} name
     * @returns {import('eslint').Scope.Variable | null}
     */
    const variableOf = (name) => {
      /** @type {import('eslint').Scope.Scope | null} */
      let scope = sourceCode.getScope(name);
      for (; scope !== null; scope = scope.upper) {
        const found = scope.set.get(name.name);
        if (found !== undefined) return found;
      }
      return null;
    };

    /** @param {import('estree').Node} node */
    const functionOf = (node) => sourceCode.getScope(node).variableScope;

    /**
     * Of a component or a hook, used in a function within it: of the drawing in which that function was made.
     * @param {import('eslint').Scope.Variable | null} variable
     * @param {import('estree').Node} use
     */
    const isOfTheDrawing = (variable, use) =>
      variable !== null &&
      variable.scope.type !== 'module' &&
      variable.scope.type !== 'global' &&
      variable.scope.variableScope !== functionOf(use);

    /**
     * The name of the state that a setter of `useState` belongs to.
     * @param {import('estree').CallExpression} call
     */
    const stateOf = ({ callee }) => {
      if (callee.type !== 'Identifier') return null;
      const definition = variableOf(callee)?.defs[0]?.node;
      if (definition?.type !== 'VariableDeclarator' || definition.id.type !== 'ArrayPattern') return null;
      if (definition.init?.type !== 'CallExpression' || nameOf(definition.init) !== 'useState') return null;
      const [state, setter] = definition.id.elements;
      const isIts = setter?.type === 'Identifier' && setter.name === callee.name;
      return isIts && state?.type === 'Identifier' ? state : null;
    };

    return {
      CallExpression(call) {
        const given = call.arguments.filter((argument) => argument.type !== 'SpreadElement');
        const nodes = given.flatMap((argument) => within(argument, sourceCode.visitorKeys));
        const state = stateOf(call);
        const ofState = state && variableOf(state);
        const stale = nodes.find((node) => node.type === 'Identifier' && node.name === state?.name);
        if (state !== null && stale?.type === 'Identifier' && isOfTheDrawing(ofState, call)) {
          const setter = nameOf(call);
          if (variableOf(stale) === ofState)
            context.report({ node: stale, messageId: 'state', data: { state: state.name, setter } });
          return;
        }
        if (!HANDS_ON.test(nameOf(call))) return;
        for (const node of nodes) {
          const root = node.type === 'SpreadElement' ? rootOf(node.argument) : null;
          if (root === null || !isOfTheDrawing(variableOf(root), call)) continue;
          context.report({ node, messageId: 'spread', data: { name: root.name } });
          return;
        }
      },
    };
  },
};
