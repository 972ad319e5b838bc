/** What an effect, or a ref, gives back is called by React as its clean-up. */
const EFFECT = /^use(Layout|Insertion)?Effect$/;
const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration']);

function isFunction(node) {
  return FUNCTIONS.has(node?.type);
}

/** The name itself, or what follows the dot: `useEffect`, `React.useEffect`. */
function nameOf(callee) {
  return callee.type === 'MemberExpression' ? callee.property.name : callee.name;
}

/** A name counts as a function where it stands for one that is written out. */
function standsForFunction(name, scope) {
  for (let at = scope; at; at = at.upper) {
    const found = at.set.get(name);
    if (found) {
      return found.defs.some(({ node }) => isFunction(node) || isFunction(node.init));
    }
  }
  return false;
}

function isCleanUp(node, scope) {
  switch (node.type) {
    case 'Identifier':
      return node.name === 'undefined' || standsForFunction(node.name, scope);
    case 'ConditionalExpression':
      return isCleanUp(node.consequent, scope) && isCleanUp(node.alternate, scope);
    default:
      return isFunction(node);
  }
}

/** The returns of this function itself, not of those written inside it. */
function returnsOf(node) {
  if (!node || typeof node.type !== 'string' || isFunction(node)) {
    return [];
  }
  if (node.type === 'ReturnStatement') {
    return node.argument ? [node.argument] : [];
  }
  return Object.entries(node)
    .filter(([key]) => key !== 'parent')
    .flatMap(([, child]) => [child].flat().flatMap((each) => (each?.type ? returnsOf(each) : [])));
}

function resultsOf({ body }) {
  return body.type === 'BlockStatement' ? body.body.flatMap(returnsOf) : [body];
}

/**
 * Forbids effects and refs that hand back what a call returns: a browser may return a promise where it returned
 * nothing before, React calls that as the clean-up, and the page is gone.
 */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      handsBack: 'Put braces around it: React calls what this hands back as the clean-up.',
      notHere: 'Write the function here, so that what it hands back can be seen.',
      async: 'An async function hands back a promise: React would call it as the clean-up.',
    },
  },
  create(context) {
    const check = (given) => {
      if (!isFunction(given)) {
        context.report({ node: given, messageId: 'notHere' });
      } else if (given.async) {
        context.report({ node: given, messageId: 'async' });
      } else {
        resultsOf(given)
          .filter((node) => !isCleanUp(node, context.sourceCode.getScope(node)))
          .forEach((node) => context.report({ node, messageId: 'handsBack' }));
      }
    };
    return {
      CallExpression({ callee, arguments: [given] }) {
        if (given && EFFECT.test(nameOf(callee) ?? '')) {
          check(given);
        }
      },
      'JSXAttribute[name.name="ref"] > JSXExpressionContainer > .expression'(node) {
        if (isFunction(node)) {
          check(node);
        }
      },
    };
  },
};
