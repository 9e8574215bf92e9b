import { useAnswer } from '../data/answer.ts';
import { start } from '../data/graph.ts';
import { CoverageDocument, type CoverageQuery } from '../generated/graphql.ts';
import { GoLink } from '../shared/go-link.tsx';
import { QueryLink } from '../shared/query-link.tsx';
import { Waiting } from '../shared/waiting.tsx';
import { place } from '../state.ts';
import { CoverageMap } from './coverage-map.tsx';
import { paintDocument } from './paint.ts';
import { PaintedText } from './painted-text.tsx';
import { ANY_REASON, reasonWords } from './reasons.ts';

/** A document painted by what the graph took from it; each sentence that gave nothing says why. */
export function Coverage() {
  const id = place.value.document ?? start.value?.documents[0]?.id ?? null;
  const answer = useAnswer(CoverageDocument, id === null ? null : { document: id });
  const coverage = answer.value.state === 'ready' ? answer.value.data?.coverage : undefined;
  const sections = coverage === undefined ? [] : paintDocument(coverage);
  return (
    <div class="view coverage-view">
      {sections.length > 0 && <CoverageMap sections={sections} />}
      <section class="coverage-text" aria-label="What was left out">
        <Waiting answer={answer.value} what="what was taken from each sentence" />
        {coverage !== undefined && <Head coverage={coverage} />}
        {sections.map((section) => (
          <PaintedText key={section.id} section={section} />
        ))}
      </section>
    </div>
  );
}

function Head({ coverage }: { readonly coverage: CoverageQuery['coverage'] }) {
  const { silent } = place.value;
  const { total, used, headings, unused, document } = coverage;
  const sentences = total - headings;
  const filters = [
    { to: null, words: `All ${sentences}` },
    { to: ANY_REASON, words: `Gave nothing ${sentences - used}` },
    ...unused.map(({ reason, count }) => ({ to: reason, words: `${reasonWords(reason)} ${count}` })),
  ];
  return (
    <header class="coverage-head">
      <h1>
        {sentences - used} of {sentences} sentences gave nothing
      </h1>
      <p class="description">
        {document.shortTitle}: {used} sentences gave a name, a relation, a recommendation or a side of an issue. Each of
        the others says why it gave none; {headings} headings are the names of their sections and no more.
      </p>
      <nav class="coverage-filters" aria-label="Sentences shown">
        {filters.map(({ to, words }) => (
          <GoLink key={words} class="button" to={{ silent: to }} current={silent === to}>
            {words}
          </GoLink>
        ))}
        <QueryLink question={CoverageDocument} variables={{ document: document.id }} />
      </nav>
      <ul class="coverage-legend" aria-label="How it is painted">
        {['nothing taken', 'names only', '1–2 taken', '3–6 taken', '7 or more'].map((words, shade) => (
          <li key={words}>
            <span class="cell" data-shade={shade} /> {words}
          </li>
        ))}
      </ul>
    </header>
  );
}
