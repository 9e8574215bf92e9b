import type { NameFragment, TraceQuery } from '../generated/graphql.ts';
import { KindMark } from '../kinds/kind-mark.tsx';
import { ThingLink } from '../shared/go-link.tsx';
import { sideOf } from '../shared/verbs.ts';
import { mergeEvidence } from './merge-evidence.ts';
import { Quotes } from './support-line.tsx';

type TraceAnswer = NonNullable<TraceQuery['trace']>;

/** What a recommendation is about, whom it asks and who put it forward: none of that is support. */
export function WhatAbout({ trace }: { readonly trace: TraceAnswer }) {
  const { about, subjects, recommendation } = trace;
  const told = new Set(about.map(({ mechanism }) => mechanism.id));
  const others = subjects.filter(({ id }) => !told.has(id));
  return (
    <>
      {about.length + others.length === 0 && <p class="none">It names nothing that it is about, beyond its themes.</p>}
      <ul class="about">
        {about.map(({ id, mechanism, evidence, path }) => (
          <li key={id}>
            <p class="support-head">
              <KindMark kind="Mechanism" size={11} filled={false} />{' '}
              <ThingLink id={mechanism.id}>{mechanism.name}</ThingLink>
              {sideOf(path.relations) !== '' && `: ${recommendation.number} ${sideOf(path.relations)}`}
            </p>
            <Quotes evidence={mergeEvidence(evidence)} />
          </li>
        ))}
      </ul>
      {others.length > 0 && <Names words="Also about:" names={others} none="" />}
      <Names words="Themes:" names={recommendation.themes} none="It addresses no theme." />
      <Names words="Asked to act:" names={recommendation.addressees} none="It names no addressee." />
      <Names words="Put forward by:" names={recommendation.callers} none="The text does not say who put it forward." />
    </>
  );
}

function Names({
  words,
  names,
  none,
}: {
  readonly words: string;
  readonly names: readonly NameFragment[];
  readonly none: string;
}) {
  if (names.length === 0) return none === '' ? null : <p class="none names">{none}</p>;
  return (
    <p class="names">
      {words}{' '}
      {names.map((name, i) => (
        <span key={name.id}>
          {i > 0 && ', '}
          <ThingLink id={name.id}>{name.label}</ThingLink>
        </span>
      ))}
    </p>
  );
}
