import type { TraceQuery } from '../generated/graphql.ts';
import { ROLE_WORDS } from '../kinds/directness-mark.tsx';
import { ThingLink } from '../shared/go-link.tsx';
import { isAmong, mergeEvidence } from './merge-evidence.ts';
import { StrengthTerms } from './strength-terms.tsx';
import { Quotes, SupportLine } from './support-line.tsx';

type Line = NonNullable<TraceQuery['trace']>['groups'][number]['support'][number];

interface MemberLinesProps {
  readonly lines: readonly Line[];
  /** Lines whose words stand above already. */
  readonly above: readonly Line[];
}

/** Members by the class through which they support: each class once, with the words by which the text counts them among it. */
export function MemberLines({ lines, above }: MemberLinesProps) {
  const told = above.flatMap(({ evidence }) => evidence);
  return (
    <ul>
      {byClass(lines).map(({ middle, members }) => {
        const [first] = members;
        if (middle === null || first === undefined)
          return members.map((line) => <SupportLine key={line.id} line={line} from="recommendation" />);
        const words = mergeEvidence([
          ...first.evidence,
          ...members.flatMap(({ path }) => path.relations[0]?.evidence ?? []),
        ]).filter((one) => !isAmong(one, told));
        return (
          <li key={middle.id} class="support-line">
            <p class="support-head">
              {members.map(({ mechanism, because }, i) => (
                <span key={mechanism.id}>
                  {i > 0 && (i === members.length - 1 ? ' and ' : ', ')}
                  <ThingLink id={mechanism.id} title={because}>
                    {mechanism.name}
                  </ThingLink>
                </span>
              ))}
            </p>
            <p class="because">
              The text counts {members.length === 1 ? 'it' : `these ${members.length}`} among{' '}
              <ThingLink id={middle.id}>{middle.label}</ThingLink>, which {first.recommendation.number} names
              {first.role === null ? '' : ` ${ROLE_WORDS[first.role]}`}.
            </p>
            <Quotes evidence={words} />
            <StrengthTerms strength={first.strength} directness="MEMBER" />
          </li>
        );
      })}
    </ul>
  );
}

/** Lines with the same class and the same reckoning together, in the order of the first of them. */
function byClass(lines: readonly Line[]) {
  const groups = new Map<string, { readonly middle: Line['path']['nodes'][number] | null; readonly members: Line[] }>();
  for (const line of lines) {
    const middle = line.path.nodes.length > 2 ? (line.path.nodes[1] ?? null) : null;
    const key = `${middle?.id} ${line.role} ${line.strength.score}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { middle, members: [line] });
    else group.members.push(line);
  }
  return [...groups.values()];
}
