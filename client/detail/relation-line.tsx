import type { NameFragment, RelationLineFragment } from '../generated/graphql.ts';
import { ConsensusLine } from '../kinds/consensus-mark.tsx';
import { Contested } from '../kinds/contested.tsx';
import { arrowOf, TieMark } from '../kinds/tie-mark.tsx';
import { followTo, whereTold } from '../shared/go-link.tsx';
import { follow, NameLink } from '../shared/name-link.tsx';
import { sideOf } from '../shared/verbs.ts';
import { hrefOf, place } from '../state.ts';
import { Quote } from './quote.tsx';

interface RelationLineProps {
  readonly line: RelationLineFragment;
  /** The thing from whose side it is read; null: from its source. */
  readonly from: string | null;
}

const ROLES: Readonly<Record<string, string>> = {
  MEANS: 'as its means',
  NORM: 'as its norm',
  ORIGIN: 'as its origin',
  EXAMPLE: 'as an example',
};
const BASES = { STATED: '', STRUCTURAL: 'its layout says so', INFERRED: 'derived by a rule' };

/** One relation in words, with who said it, how many and how far they agreed, and the quotes it rests on. */
export function RelationLine({ line, from }: RelationLineProps) {
  const { mark, passage } = place.value;
  const isOpened = line.evidence.some(
    (one) => one.passage.id === passage && one.start === mark?.start && one.end === mark.end,
  );
  const isSelected = place.value.selected === line.id;
  const voices = line.attributedTo.filter(({ id }) => id !== line.source.id);
  return (
    <li class={isOpened || isSelected ? 'line opened' : 'line'}>
      <p class="line-head">
        <TieMark arrow={arrowOf({ type: line.type.id, stance: line.stance })} basis={line.basis} />
        <span class="line-words">
          <Sentence line={line} from={from} />
        </span>
        {line.contested && <Contested />}
      </p>
      {(line.consensus !== null || voices.length > 0 || line.basis !== 'STATED') && (
        <p class="line-said">
          <ConsensusLine consensus={line.consensus} />
          {voices.length > 0 && (
            <span class="meta">
              said by{' '}
              {voices.map(({ id, label }, i) => (
                <span key={id}>
                  {i > 0 && ', '}
                  <NameLink id={id}>{label}</NameLink>
                </span>
              ))}
            </span>
          )}
          {line.basis !== 'STATED' && (
            <span class="meta">
              {BASES[line.basis]}
              {line.rule !== null && `: ${line.rule}`}
            </span>
          )}
        </p>
      )}
      {line.evidence.map((one) => (
        <Quote key={one.id} evidence={one} />
      ))}
      {line.note !== null && (
        <p class="meta">
          {line.note} <em class="ours">In our words.</em>
        </p>
      )}
    </li>
  );
}

function Sentence({ line, from }: RelationLineProps) {
  const { source, target, type, role, stance } = line;
  const side = sideOf([line]);
  const words = role === null ? '' : (ROLES[role] ?? `as ${role}`);
  const verbLink = (verb: string) => (
    <a
      class="verb"
      href={hrefOf(whereTold(line.id))}
      title="Select this relation"
      onClick={(event) => followTo(event, whereTold(line.id))}
    >
      {verb}
    </a>
  );
  if (from === target.id && type.id === 'TAKES_POSITION_ON') {
    const verb = { SUPPORTS: 'speak for it', QUESTIONS: 'question it', NEUTRAL: 'weigh it' }[stance];
    return (
      <>
        <Name of={source} /> {verbLink(verb)}
      </>
    );
  }
  if (from === target.id) {
    return (
      <>
        {verbLink(type.inverse)} <Name of={source} /> {words}
        {side !== '' && `and ${side}`}
      </>
    );
  }
  const towards =
    type.id === 'TAKES_POSITION_ON' && stance !== 'NEUTRAL'
      ? stance === 'SUPPORTS'
        ? 'speaks for'
        : 'questions'
      : type.label;
  return (
    <>
      {from === null && (
        <>
          <Name of={source} />{' '}
        </>
      )}
      {verbLink(towards)} <Name of={target} /> {words}
      {side !== '' && `which ${side}`}
    </>
  );
}

/** A thing by its handle: a recommendation by its number, with its short label behind it. */
function Name({ of }: { readonly of: NameFragment }) {
  if (of.__typename !== 'Recommendation') return <NameLink id={of.id}>{of.label}</NameLink>;
  return (
    <a class="name" href={hrefOf(whereTold(of.id))} title={of.text} onClick={(event) => follow(event, of.id)}>
      {of.number}
    </a>
  );
}
