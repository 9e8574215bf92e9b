import code from 'lucide-static/icons/code.svg?raw';
import { hrefOfQuestion } from '../data/ask.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { Icon } from './icon.tsx';

interface QueryLinkProps<Data, Variables> {
  readonly question: TypedDocumentString<Data, Variables>;
  readonly variables: Variables;
}

/** The GraphQL that made what is shown, opened in GraphiQL ready to run. */
export function QueryLink<Data, Variables>({ question, variables }: QueryLinkProps<Data, Variables>) {
  return (
    <a class="action" href={hrefOfQuestion(question, variables)} target="_blank" rel="noopener">
      <Icon svg={code} />
      Show the query
    </a>
  );
}
