import ts from 'typescript';
import { type CallSites, symbolOf } from './call-sites.ts';

/** Whether a text is the same whatever is asked: made of literals, constants, and names from a closed set. */
export type IsFixed = (text: ts.Expression) => boolean;

/** What is known of the parameters of the call that is looked into. */
type Known = ReadonlyMap<ts.ParameterDeclaration, boolean>;

const NOTHING_KNOWN: Known = new Map();
/** What makes texts of texts and nothing else. */
const PURE = ['Object', 'Array', 'String', 'Number'];

/**
 * Follows a text back to all that it is made of: through templates, conditions, functions into what they return, and parameters out to every
 * call. What is not understood is not fixed.
 * @param isVouchedFor lets through a function or variable whose value is checked where the program runs
 */
export function createIsFixed(
  checker: ts.TypeChecker,
  callSites: CallSites,
  isVouchedFor: (declared: ts.Node) => boolean,
): IsFixed {
  /** Under way: a text that is made of itself adds nothing new. */
  const followed = new Set<ts.Node>();

  function isFixed(node: ts.Node, known: Known): boolean {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return true;
    if (ts.isTemplateExpression(node)) return node.templateSpans.every(({ expression }) => isFixed(expression, known));
    if (ts.isParenthesizedExpression(node) || ts.isAwaitExpression(node) || ts.isSpreadElement(node))
      return isFixed(node.expression, known);
    if (ts.isConditionalExpression(node)) return isFixed(node.whenTrue, known) && isFixed(node.whenFalse, known);
    if (ts.isBinaryExpression(node)) return isFixed(node.left, known) && isFixed(node.right, known);
    if (ts.isArrayLiteralExpression(node)) return node.elements.every((element) => isFixed(element, known));
    if (ts.isObjectLiteralExpression(node))
      return node.properties.every(
        (property) => ts.isPropertyAssignment(property) && isFixed(property.initializer, known),
      );
    // Whatever the key, it is a part of something fixed.
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
      return isFixed(node.expression, known);
    if (ts.isCallExpression(node)) return isFixedCall(node, known);
    return ts.isIdentifier(node) && isFixedName(node, known);
  }

  function isFixedName(name: ts.Identifier, known: Known): boolean {
    if (hasClosedType(name)) return true;
    const declared = symbolOf(name, checker)?.valueDeclaration;
    if (declared === undefined) return false;
    if (isVouchedFor(declared) || isConstant(declared)) return true;
    const root = rootOf(declared);
    if (isVouchedFor(root)) return true;
    if (ts.isParameter(root)) return known.get(root) ?? once(root, () => isFixedParameter(root));
    if (!ts.isVariableDeclaration(root) || !(root.parent.flags & ts.NodeFlags.Const)) return false;
    const loop = root.parent.parent;
    const source = ts.isForOfStatement(loop) ? loop.expression : root.initializer;
    return source !== undefined && once(root, () => isFixed(source, known));
  }

  /** A parameter of the function that is looked at, so of any of its calls. */
  function isFixedParameter(parameter: ts.ParameterDeclaration): boolean {
    const { parent: declared } = parameter;
    const place = declared.parameters.indexOf(parameter);
    const receiver = receiverOf(declared);
    if (receiver !== null) return isFixed(receiver, NOTHING_KNOWN);
    const calls = callSites.of(declared);
    return calls?.every(({ arguments: given }) => isFixedOrLeftOut(given[place], parameter)) ?? false;
  }

  function isFixedOrLeftOut(given: ts.Expression | undefined, { initializer }: ts.ParameterDeclaration): boolean {
    const value = given ?? initializer;
    return value === undefined || isFixed(value, NOTHING_KNOWN);
  }

  function isFixedCall({ expression: callee, arguments: given }: ts.CallExpression, known: Known): boolean {
    if (ts.isPropertyAccessExpression(callee)) {
      const isPure = ts.isIdentifier(callee.expression) && PURE.includes(callee.expression.text);
      if (!isPure && !isFixed(callee.expression, known)) return false;
      return given.every((argument) => isFixedArgument(argument, known));
    }
    if (!ts.isIdentifier(callee)) return false;
    if (PURE.includes(callee.text)) return given.every((argument) => isFixed(argument, known));
    const declared = symbolOf(callee, checker)?.valueDeclaration;
    if (declared !== undefined && isVouchedFor(declared)) return true;
    const called = functionOf(declared);
    if (called === null) return false;
    return returnsFixed(
      called,
      new Map([
        ...known,
        ...called.parameters.map((parameter, i) => {
          const argument = given[i] ?? parameter.initializer;
          return [parameter, argument === undefined || isFixed(argument, known)] as const;
        }),
      ]),
    );
  }

  /** An argument may be a function, which is then called with parts of what is fixed. */
  function isFixedArgument(argument: ts.Expression, known: Known): boolean {
    const declared = ts.isIdentifier(argument)
      ? functionOf(symbolOf(argument, checker)?.valueDeclaration)
      : functionOf(argument);
    if (declared === null) return isFixed(argument, known);
    return returnsFixed(
      declared,
      new Map([...known, ...declared.parameters.map((parameter) => [parameter, true] as const)]),
    );
  }

  function returnsFixed(called: WithBody, known: Known): boolean {
    // Within itself nothing new comes of it, as long as it is given nothing that is not fixed.
    if (followed.has(called)) return called.parameters.every((parameter) => known.get(parameter) === true);
    return once(called, () => returnsOf(called).every((returned) => isFixed(returned, known)));
  }

  function once(node: ts.Node, ask: () => boolean): boolean {
    if (followed.has(node)) return true;
    followed.add(node);
    const answer = ask();
    followed.delete(node);
    return answer;
  }

  /** One of a few literals, which nothing else can become. */
  function hasClosedType(name: ts.Identifier): boolean {
    const type = checker.getTypeAtLocation(name);
    const parts = type.isUnion() ? type.types : [type];
    return parts.every((part) => part.isStringLiteral() || part.isNumberLiteral() || isUndefined(part));
  }

  return (text) => isFixed(text, NOTHING_KNOWN);
}

type WithBody = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

function functionOf(declared: ts.Node | undefined): WithBody | null {
  if (declared === undefined) return null;
  if (ts.isArrowFunction(declared) || ts.isFunctionExpression(declared)) return declared;
  if (ts.isFunctionDeclaration(declared)) return declared.body === undefined ? null : declared;
  return ts.isVariableDeclaration(declared) ? functionOf(declared.initializer) : null;
}

/** The array or map on whose method the function is called for each part: `fields` of `fields.map((field) => …)`. */
function receiverOf(declared: ts.SignatureDeclaration): ts.Expression | null {
  const { parent } = declared;
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return null;
  return parent.expression.expression;
}

/** Made once when its file is first read, so of nothing that is asked; what starts empty may be filled with it later. */
function isConstant(declared: ts.Declaration): boolean {
  if (!ts.isVariableDeclaration(declared) || !ts.isSourceFile(declared.parent.parent.parent)) return false;
  if (!(declared.parent.flags & ts.NodeFlags.Const)) return false;
  const { initializer: value } = declared;
  if (value === undefined || functionOf(value) !== null) return false;
  if (ts.isNewExpression(value)) return (value.arguments ?? []).length > 0;
  if (ts.isArrayLiteralExpression(value)) return value.elements.length > 0;
  return !ts.isObjectLiteralExpression(value) || value.properties.length > 0;
}

/** The parameter or variable that a name was taken out of. */
function rootOf(declared: ts.Node): ts.Node {
  return ts.isBindingElement(declared) ? rootOf(declared.parent.parent) : declared;
}

function returnsOf({ body }: WithBody): readonly ts.Node[] {
  if (body === undefined || !ts.isBlock(body)) return body === undefined ? [] : [body];
  const returned: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node)) returned.push(node.expression ?? node);
    else ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return returned;
}

function isUndefined({ flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.Undefined) !== 0;
}
