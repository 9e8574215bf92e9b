import copyIcon from 'lucide-static/icons/copy.svg?raw';
import { Cite } from '../away/cite.tsx';
import { type SearchScope, TraceDocument, type TraceQuery } from '../generated/graphql.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { ThingLink } from '../shared/go-link.tsx';
import { counted } from '../shared/lines.ts';
import { QueryLink } from '../shared/query-link.tsx';
import { hrefOf } from '../state.ts';

type TraceAnswer = NonNullable<TraceQuery['trace']>;
type Scope = TraceAnswer['certificate']['scopes'][number];

const SCOPE_WORDS: Readonly<Record<SearchScope, string>> = {
  OWN_WORDS: 'Its own words',
  RUNNING_TEXT: 'Running text near it',
  WHOLE_DOCUMENT: 'The whole document',
};

/** What was looked through, from the recommendation's own words outwards, so that what is not there can be cited as not there. */
export function Certificate({ trace }: { readonly trace: TraceAnswer }) {
  const { certificate, recommendation } = trace;
  const { mechanisms, forms, scopes, version } = certificate;
  return (
    <>
      <dl class="certificate">
        {scopes.map((scope) => (
          <div key={scope.scope}>
            <dt>{SCOPE_WORDS[scope.scope]}</dt>
            <dd>
              <ScopeFound scope={scope} trace={trace} />
            </dd>
          </div>
        ))}
        <div>
          <dt>Looked for</dt>
          <dd>
            <details>
              <summary>
                {counted(mechanisms, 'mechanism')} by {counted(forms.length, 'wording')}
              </summary>
              <p class="forms" lang="en">
                {forms.join(' · ')}
              </p>
            </details>
          </dd>
        </div>
        <div>
          <dt>Graph version</dt>
          <dd>{version.slice(0, 12)}</dd>
        </div>
      </dl>
      <div class="certificate-actions">
        <Cite
          key={recommendation.id}
          cited={{ recommendation: recommendation.id }}
          path={hrefOf({})}
          word="Cite this answer"
          class="button framed"
        />
        <CopyButton word="Copy as text" icon={copyIcon} text={() => `${trace.summary} ${certificate.statement}`} />
        <QueryLink question={TraceDocument} variables={{ id: recommendation.id }} />
      </div>
    </>
  );
}

function ScopeFound({ scope, trace }: { readonly scope: Scope; readonly trace: TraceAnswer }) {
  const { mechanisms, passageCount } = scope;
  if (scope.scope === 'OWN_WORDS') {
    const count = counted(trace.recommendation.text.split(/\s+/).length, 'word');
    if (mechanisms.length === 0) return <>{count}; no name and no class of a mechanism among them</>;
    return (
      <>
        {count}; they mention{' '}
        {mechanisms.map(({ id, label }, i) => (
          <span key={id}>
            {i > 0 && ', '}
            <ThingLink id={id}>{label}</ThingLink>
          </span>
        ))}
      </>
    );
  }
  const told = `${counted(passageCount, 'passage')}; `;
  if (scope.scope === 'WHOLE_DOCUMENT') return <>{`${told}${counted(mechanisms.length, 'mechanism')} mentioned`}</>;
  const tied = trace.groups.find(({ directness }) => directness === 'NARRATED')?.support.length ?? 0;
  return (
    <details>
      <summary>
        {`${told}${counted(mechanisms.length, 'mechanism')} mentioned, ${tied === 0 ? 'none' : tied} tied to it`}
      </summary>
      <p>{mechanisms.map(({ label }) => label).join(', ')}</p>
    </details>
  );
}
