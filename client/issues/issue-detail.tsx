import networkIcon from 'lucide-static/icons/network.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import { Quote, QuoteActions } from '../detail/quote.tsx';
import type { EvidenceFragment } from '../generated/graphql.ts';
import { ConsensusLine } from '../kinds/consensus-mark.tsx';
import { KindMark } from '../kinds/kind-mark.tsx';
import { Icon } from '../shared/icon.tsx';
import { lineWords } from '../shared/lines.ts';
import { NameLink } from '../shared/name-link.tsx';
import { go, openPassage } from '../state.ts';
import type { Issue } from './issue.ts';

interface IssueDetailProps {
  readonly issue: Issue;
  readonly index: number;
  readonly total: number;
}

/** One disagreement: the sentence that says it, its sides beside each other, what they share and what stays open. */
export function IssueDetail({ issue, index, total }: IssueDetailProps) {
  const { section } = issue.passage;
  return (
    <article class="issue" aria-label={issue.name}>
      <header class="issue-head">
        <p class="meta">
          <KindMark kind="Issue" size={12} /> Issue {index + 1} of {total} ·{' '}
          {section.number === null ? '' : `${section.number}. `}
          {section.title}
        </p>
        <div class="quote-actions">
          <button
            type="button"
            class="action"
            onClick={() =>
              go({ view: 'network', layout: 'around', around: issue.id, selected: issue.id, unfolded: [] })
            }
          >
            <Icon svg={networkIcon} />
            Network
          </button>
          <button type="button" class="action" onClick={() => print()}>
            <Icon svg={printer} />
            Print
          </button>
        </div>
        <h2>{issue.name}</h2>
        {issue.description !== null && (
          <p class="description">
            {issue.description} <em class="ours">In our words.</em>
          </p>
        )}
      </header>
      {issue.lead.map((evidence) => (
        <Said key={evidence.id} evidence={evidence} large />
      ))}
      <div class={issue.positions.length === 2 ? 'positions two' : 'positions'}>
        {issue.positions.map((position, i) => (
          <section key={position.id} class="position" aria-label={`Position ${letter(i)}`}>
            <header>
              <p class="meta">Position {letter(i)}</p>
              <h3>{position.statement}</h3>
            </header>
            {position.recommendations.map((recommendation) => (
              <div key={recommendation.id} class="side-recommendation">
                <KindMark kind="Recommendation" size={14} />
                <div>
                  <p>
                    <NameLink id={recommendation.id}>{recommendation.number}</NameLink>{' '}
                    <span class="meta">on this side</span>
                  </p>
                  <blockquote class="quote" lang="en">
                    “{recommendation.text}”
                  </blockquote>
                  <p class="quote-actions">
                    <span class="meta">{lineWords(recommendation.passage.lines)}</span>
                    <button type="button" class="action" onClick={() => openPassage(recommendation.passage.id)}>
                      Open
                    </button>
                  </p>
                </div>
              </div>
            ))}
            <h4 class="meta">Who held it</h4>
            <p>
              {position.voices.length === 0 ? (
                <span class="meta">the text names no voice</span>
              ) : (
                position.voices.map(({ id, label }, v) => (
                  <span key={id}>
                    {v > 0 && ', '}
                    <KindMark kind="Actor" size={11} /> <NameLink id={id}>{label}</NameLink>
                  </span>
                ))
              )}
            </p>
            {position.evidence.map((evidence) => (
              <Said key={evidence.id} evidence={evidence} />
            ))}
          </section>
        ))}
        {issue.positions.length === 2 && (
          <span class="bow" aria-hidden="true">
            <KindMark kind="Issue" size={20} />
          </span>
        )}
      </div>
      {(issue.shared.length > 0 || issue.open.length > 0) && (
        <div class="after">
          <Rest
            title="What both sides share"
            evidence={issue.shared}
            none="The text tells of nothing that they share."
          />
          <Rest title="What stays open" evidence={issue.open} none="The text does not say what stays open." />
        </div>
      )}
    </article>
  );
}

function Rest({
  title,
  evidence,
  none,
}: {
  readonly title: string;
  readonly evidence: readonly EvidenceFragment[];
  readonly none: string;
}) {
  return (
    <section>
      <h3>{title}</h3>
      {evidence.length === 0 ? <p class="meta">{none}</p> : evidence.map((one) => <Said key={one.id} evidence={one} />)}
    </section>
  );
}

function Said({ evidence, large = false }: { readonly evidence: EvidenceFragment; readonly large?: boolean }) {
  if (large) {
    return (
      <div class="said">
        <blockquote class="quote lead" lang="en">
          “{evidence.quote}”
        </blockquote>
        <div class="said-row">
          <ConsensusLine consensus={evidence.consensus} />
          <QuoteActions evidence={evidence} />
        </div>
      </div>
    );
  }
  return (
    <div class="said">
      <Quote evidence={evidence} />
      <ConsensusLine consensus={evidence.consensus} />
    </div>
  );
}

function letter(i: number): string {
  return String.fromCharCode(65 + i);
}
