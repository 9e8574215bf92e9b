import { useSignal } from '@preact/signals';
import copyIcon from 'lucide-static/icons/copy.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import quoteIcon from 'lucide-static/icons/quote.svg?raw';
import { CopyButton } from '../shared/copy-button.tsx';
import { Icon } from '../shared/icon.tsx';

/** What can be cited: a quote, a recommendation's own words, a relation, what supports a recommendation, what rests on a mechanism, what of a matrix is empty, what a search found or did not. */
type Cited =
  | { readonly evidence: string }
  | { readonly words: string }
  | { readonly relation: string }
  | { readonly recommendation: string }
  | { readonly mechanism: string }
  | { readonly matrix: string }
  | { readonly search: string };

interface CiteProps {
  readonly cited: Cited;
  /** Path of the page that shows it. */
  readonly path: string;
  readonly word?: string;
  readonly class?: string;
}

/** Copies a citation in plain text and shows it, with BibTeX and RIS beside it. */
export function Cite({ cited, path, word = 'Cite', class: looks = 'action' }: CiteProps) {
  const text = useSignal<string | null>(null);
  const told = useSignal('');
  const hrefOf = (ending: string) =>
    `/export/citation.${ending}?${new URLSearchParams({ ...cited, url: new URL(path, location.href).href })}`;
  const toggle = async () => {
    if (text.value !== null) {
      text.value = null;
      return;
    }
    told.value = '';
    try {
      const response = await fetch(hrefOf('txt'));
      if (!response.ok) throw new Error((await response.text()).trim());
      text.value = (await response.text()).trim();
    } catch (error) {
      told.value = `The citation could not be read: ${error instanceof Error ? error.message : 'no reason was told'}`;
      return;
    }
    // A browser may keep the clipboard to itself; the text stands there all the same.
    await navigator.clipboard.writeText(text.value).then(
      () => {
        told.value = 'Copied.';
      },
      () => {},
    );
  };
  return (
    <>
      <button type="button" class={looks} aria-expanded={text.value !== null} onClick={toggle}>
        <Icon svg={quoteIcon} />
        {word}
      </button>
      {(text.value !== null || told.value !== '') && (
        <div class="citation">
          {text.value !== null && <p class="citation-text">{text.value}</p>}
          <div class="citation-actions">
            {text.value !== null && (
              <>
                <CopyButton word="Copy" icon={copyIcon} text={() => text.value ?? ''} />
                {(['bib', 'ris'] as const).map((ending) => (
                  <a key={ending} class="action" href={hrefOf(ending)} download>
                    <Icon svg={download} />
                    {ending === 'bib' ? 'BibTeX' : 'RIS'}
                  </a>
                ))}
              </>
            )}
            <span class="meta" role="status">
              {told.value}
            </span>
          </div>
        </div>
      )}
    </>
  );
}
