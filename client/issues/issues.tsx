import { useEffect, useRef } from 'preact/hooks';
import { TakeAwayButton } from '../away/take-away-button.tsx';
import { useAnswer } from '../data/answer.ts';
import { IssuesDocument } from '../generated/graphql.ts';
import { ConsensusLine } from '../kinds/consensus-mark.tsx';
import { KindMark } from '../kinds/kind-mark.tsx';
import { counted } from '../shared/lines.ts';
import { Waiting } from '../shared/waiting.tsx';
import { go, hrefOf, place } from '../state.ts';
import type { Issue } from './issue.ts';
import { IssueDetail } from './issue-detail.tsx';

/** Where the room differed: all issues, and one of them with its sides. */
export function Issues() {
  const answer = useAnswer(IssuesDocument, {});
  const issues = answer.value.data?.issues ?? [];
  const chosen = issues.find(({ id }) => id === place.value.selected) ?? issues[0];
  return (
    <div class="view issues-view">
      <nav class="issue-list" aria-label="Issues">
        <div class="issue-list-head">
          <h2>Where did they disagree?</h2>
          <span class="meta">{issues.length > 0 && counted(issues.length, 'issue')}</span>
          <TakeAwayButton />
        </div>
        <ul>
          {issues.map((issue) => (
            <IssueEntry key={issue.id} issue={issue} isOpen={issue.id === chosen?.id} />
          ))}
        </ul>
      </nav>
      <div class="issue-page">
        <Waiting answer={answer.value} what="the issues" />
        {chosen !== undefined && <IssueDetail issue={chosen} index={issues.indexOf(chosen)} total={issues.length} />}
      </div>
    </div>
  );
}

function IssueEntry({ issue, isOpen }: { readonly issue: Issue; readonly isOpen: boolean }) {
  const link = useRef<HTMLAnchorElement>(null);
  // A link may open an issue that stands further down the list than is in sight.
  useEffect(() => {
    if (isOpen) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li>
      <a
        ref={link}
        href={hrefOf({ selected: issue.id })}
        aria-current={isOpen ? 'true' : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          go({ selected: issue.id });
        }}
      >
        <KindMark kind="Issue" size={13} />
        <span class="issue-name">{issue.name}</span>
        <span class="issue-grade">
          <Grade issue={issue} />
        </span>
      </a>
    </li>
  );
}

/** The document's own grade of a disagreement; where it gives none, that is what stands there. */
export function Grade({ issue }: { readonly issue: Issue }) {
  const graded = [...issue.lead, ...issue.open].find(({ consensus }) => consensus !== null);
  return graded === undefined ? (
    <span class="meta">the text gives no grade</span>
  ) : (
    <ConsensusLine consensus={graded.consensus} />
  );
}
