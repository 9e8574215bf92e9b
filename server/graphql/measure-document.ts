import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql';

/** What of a document's text counts against a limit. */
export interface Measures {
  /** How deep its fields go; fragments count where they are spread. */
  readonly depth: number;
  /** Fields under a name of their own. */
  readonly aliases: number;
  readonly directives: number;
}

/** Measures a valid document; one whose fragments went in circles would never end. */
export function measure(document: DocumentNode): Measures {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias !== undefined) aliases++;
    },
    Directive: () => {
      directives++;
    },
  });
  return { depth: depthOf(document), aliases, directives };
}

function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const known = new Map<string, number>();
  const depth = (selections: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const node of selections?.selections ?? []) {
      if (node.kind === Kind.FIELD) {
        deepest = Math.max(deepest, 1 + depth(node.selectionSet));
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, depth(node.selectionSet));
      } else {
        const name = node.name.value;
        if (!known.has(name)) known.set(name, depth(fragments.get(name)?.selectionSet));
        deepest = Math.max(deepest, known.get(name) ?? 0);
      }
    }
    return deepest;
  };
  return Math.max(
    0,
    ...document.definitions.map((node) => (node.kind === Kind.OPERATION_DEFINITION ? depth(node.selectionSet) : 0)),
  );
}
