import type { ComponentChildren } from 'preact';
import { Quote } from '../detail/quote.tsx';
import type { EvidenceFragment, SupportLineFragment, SupportRole } from '../generated/graphql.ts';
import { ROLE_WORDS } from '../kinds/directness-mark.tsx';
import { ThingLink } from '../shared/go-link.tsx';
import { counted } from '../shared/lines.ts';
import { sideOf } from '../shared/verbs.ts';
import { mergeEvidence } from './merge-evidence.ts';
import { StrengthTerms } from './strength-terms.tsx';

/** Quotes shown at once; the rest are a click away. */
const AT_ONCE = 2;

interface LineProps {
  readonly line: SupportLineFragment;
  /** The end from which it is read: its other end is named. */
  readonly from: 'recommendation' | 'mechanism';
  /** False where it only tells what a recommendation is about: that has no firmness. */
  readonly supports?: boolean;
  /** What stands below it. */
  readonly children?: ComponentChildren;
}

/** One line of support: the other end and the role, why in one sentence, the words, and what its firmness is made of. */
export function SupportLine({ line, from, supports = true, children }: LineProps) {
  const { mechanism, recommendation, because, evidence, path } = line;
  const side = supports ? '' : sideOf(path.relations);
  return (
    <li class="support-line">
      <p class="support-head">
        {from === 'recommendation' ? (
          <ThingLink id={mechanism.id}>{mechanism.name}</ThingLink>
        ) : (
          <>
            <ThingLink id={recommendation.id}>{recommendation.number}</ThingLink> {recommendation.label}
          </>
        )}
        {rolesOf(line)}
        {side !== '' && `, which ${side}`}
        {path.relations.some(({ contested }) => contested) && <span class="contested">{' // contested'}</span>}
      </p>
      <p class="because">{because}</p>
      <Quotes evidence={mergeEvidence(evidence)} />
      {supports && <StrengthTerms strength={line.strength} directness={line.directness} />}
      {children}
    </li>
  );
}

/** Quotes in order; more than two are folded. */
export function Quotes({ evidence }: { readonly evidence: readonly EvidenceFragment[] }) {
  const rest = evidence.slice(AT_ONCE);
  return (
    <>
      {evidence.slice(0, AT_ONCE).map((one) => (
        <Quote key={one.id} evidence={one} />
      ))}
      {rest.length > 0 && (
        <details class="more-quotes">
          <summary class="action">{counted(rest.length, 'more quote')}</summary>
          {rest.map((one) => (
            <Quote key={one.id} evidence={one} />
          ))}
        </details>
      )}
    </>
  );
}

function rolesOf({ roles }: { readonly roles: readonly SupportRole[] }): string {
  return roles.length === 0 ? '' : `, ${roles.map((role) => ROLE_WORDS[role]).join(' and ')}`;
}
