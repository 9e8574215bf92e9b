import { relative } from 'node:path';
import ts from 'typescript';
import { indexCallSites } from './call-sites.ts';
import { createIsFixed } from './fixed-texts.ts';

/** What the check saw. */
export interface Checked {
  /** Places where a statement is sent: "server/store/neo4j/root.ts:46". */
  readonly sent: readonly string[];
  /** Those of them whose text may hold what somebody asked, each with what stands there. */
  readonly open: readonly string[];
}

const NOWHERE: ts.ResolvedModuleWithFailedLookupLocations = { resolvedModule: undefined };
/** The driver's methods that take a statement. */
const SENDERS = ['run', 'executeQuery'];

/**
 * Looks in all files of a folder for statements that are sent to Neo4j, and for those whose text is not fixed.
 * @param vouchedFor names of functions and variables whose value is checked where the program runs: "filters.ts typePattern"
 */
export function checkStatements(files: readonly string[], root: string, vouchedFor: readonly string[]): Checked {
  const program = createProgram(files);
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
  const isVouchedFor = (declared: ts.Node) => {
    const name = ts.isFunctionDeclaration(declared) || ts.isVariableDeclaration(declared) ? declared.name : undefined;
    const file = declared.getSourceFile().fileName.replace(/^.*\//, '');
    return name !== undefined && vouchedFor.includes(`${file} ${name.getText()}`);
  };
  const isFixed = createIsFixed(checker, indexCallSites(sources, checker), isVouchedFor);
  const sent: string[] = [];
  const open: string[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    const text = ts.isCallExpression(node) ? statementOf(node, checker) : undefined;
    if (text === undefined) return;
    const place = placeOf(text, root);
    sent.push(place);
    if (!isHandedOn(text, checker) && !isFixed(text)) open.push(`${place}  ${text.getText().replace(/\s+/g, ' ')}`);
  };
  for (const source of sources) visit(source);
  return { sent, open };
}

/** Packages are left out: their types take seconds to read, and no text comes from them. */
function createProgram(files: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    strict: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, importer) =>
    names.map(({ text }) => (text.startsWith('.') ? ts.resolveModuleName(text, importer, options, host) : NOWHERE));
  return ts.createProgram([...files], options, host);
}

/** The text that a call sends, by the driver itself or by an `Ask`. */
function statementOf({ expression: callee, arguments: given }: ts.CallExpression, checker: ts.TypeChecker) {
  if (ts.isPropertyAccessExpression(callee) && SENDERS.includes(callee.name.text)) return given[0];
  return given.length > 1 && isAsk(checker.getTypeAtLocation(callee)) ? given[1] : undefined;
}

/** Within an `Ask`, or a method of ours named as the driver's, the text that it was called with; every call of it is looked at by itself. */
function isHandedOn(text: ts.Expression, checker: ts.TypeChecker): boolean {
  const declared = checker.getSymbolAtLocation(text)?.valueDeclaration;
  if (declared === undefined || !ts.isParameter(declared)) return false;
  const { parent: within } = declared;
  const place = within.parameters.indexOf(declared);
  if (ts.isMethodDeclaration(within)) return SENDERS.includes(within.name.getText()) && place === 0;
  return ts.isArrowFunction(within) && isAsk(checker.getContextualType(within)) && place === 1;
}

function isAsk(type: ts.Type | undefined): boolean {
  return type?.aliasSymbol?.name === 'Ask';
}

function placeOf(node: ts.Node, root: string): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(root, source.fileName)}:${line + 1}`;
}
