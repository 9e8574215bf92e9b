import ts from 'typescript';

/** A function with a body, and where it is called. */
export interface CallSites {
  /** The calls of a function; null where nobody knows them all: it is handed on as a value too, or called from nowhere here. */
  of(declared: ts.SignatureDeclaration): readonly ts.CallExpression[] | null;
}

/** Finds in these files every call of every function that has a name. */
export function indexCallSites(files: readonly ts.SourceFile[], checker: ts.TypeChecker): CallSites {
  const calls = new Map<ts.Symbol, ts.CallExpression[]>();
  const handedOn = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) note(node);
    ts.forEachChild(node, visit);
  };
  const note = (name: ts.Identifier): void => {
    const symbol = symbolOf(name, checker);
    if (symbol === undefined || symbol.valueDeclaration === undefined) return;
    const { parent } = name;
    if (ts.isCallExpression(parent) && parent.expression === name)
      calls.set(symbol, [...(calls.get(symbol) ?? []), parent]);
    else if (!isOnlyNamed(name, parent)) handedOn.add(symbol);
  };
  for (const file of files) visit(file);
  return {
    of(declared) {
      const name = nameOf(declared);
      const symbol = name === undefined ? undefined : symbolOf(name, checker);
      return symbol === undefined || handedOn.has(symbol) ? null : (calls.get(symbol) ?? null);
    },
  };
}

/** What a name stands for, past imports. */
export function symbolOf(name: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  // `{ find }` names a property; meant is what it takes its value from.
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isOnlyNamed(name: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return true;
  return (ts.isFunctionDeclaration(parent) || ts.isVariableDeclaration(parent)) && parent.name === name;
}

function nameOf(declared: ts.SignatureDeclaration): ts.Node | undefined {
  if (ts.isFunctionDeclaration(declared)) return declared.name;
  return ts.isVariableDeclaration(declared.parent) ? declared.parent.name : undefined;
}
