import type { TraceQuery } from '../generated/graphql.ts';
import { cutPassage } from '../reader/segments.ts';
import { followTo, placeOf } from '../shared/go-link.tsx';
import { hrefOf } from '../state.ts';

type Recommendation = NonNullable<TraceQuery['trace']>['recommendation'];

interface MarkedTextProps {
  readonly recommendation: Recommendation;
  /** Mechanisms that support it: their names are underlined heavier. */
  readonly supporting: ReadonlySet<string>;
}

/** The recommendation's whole text, each name in it underlined by kind and leading to its own answer. */
export function MarkedText({ recommendation, supporting }: MarkedTextProps) {
  const { text, passage } = recommendation;
  const at = passage.text.indexOf(text);
  const mentions =
    at < 0
      ? []
      : passage.mentions
          .filter(({ start, end }) => start >= at && end <= at + text.length)
          .map((mention) => ({ ...mention, start: mention.start - at, end: mention.end - at }));
  const units = cutPassage(text, { mentions, evidence: [], lineStarts: [] });
  return (
    <span lang="en">
      {units.map(({ mention, runs }) => {
        const words = runs.map((run) => run.text).join('');
        const key = runs[0]?.start;
        if (mention === null) return <span key={key}>{words}</span>;
        const { __typename, id, label } = mention.entity;
        const to = placeOf(id);
        return (
          <a
            key={key}
            class={`named ${__typename.toLowerCase()}${supporting.has(id) ? ' supporting' : ''}`}
            href={hrefOf(to)}
            title={label}
            onClick={(event) => followTo(event, to)}
          >
            {words}
          </a>
        );
      })}
    </span>
  );
}
