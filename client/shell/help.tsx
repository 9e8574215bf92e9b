import circleHelp from 'lucide-static/icons/circle-question-mark.svg?raw';
import xIcon from 'lucide-static/icons/x.svg?raw';
import { useRef } from 'preact/hooks';
import { start } from '../data/graph.ts';
import { HowToRead } from '../detail/how-to-read.tsx';
import { Icon } from '../shared/icon.tsx';

const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['/', 'search'],
  ['Esc', 'lets go of what is selected, shuts what is open'],
  ['Tab', 'from one part of the page to the next; the network is one stop'],
  ['↑ ↓', 'in the network: from one thing to the next'],
  ['← →', 'in the network: along the relations of a thing'],
  ['Enter', 'opens; on a relation, goes over it to its other end'],
  [
    'Shift Enter',
    'in the network: takes a second thing, to ask for the ways between the two; so does a click with Shift',
  ],
  ['Shift ↑ ↓ ← →', 'in Everything: moves a thing and pins it; so does dragging it'],
];

/** How to read the page, its keys, and every term with its definition. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  const ontology = start.value?.ontology;
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label="Help: how to read this, keys, terms"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon svg={circleHelp} size={18} />
      </button>
      <dialog ref={dialog} class="help" aria-labelledby="help-title">
        <div class="help-head">
          <h2 id="help-title">How to read this</h2>
          <button type="button" class="icon-button" aria-label="Close" onClick={() => dialog.current?.close()}>
            <Icon svg={xIcon} size={20} />
          </button>
        </div>
        <HowToRead />
        <h3>Keys</h3>
        <dl class="keys">
          {KEYS.map(([key, does]) => (
            <div key={key}>
              <dt>
                {key.split(' ').map((one) => (
                  <kbd key={one}>{one}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        {ontology !== undefined && (
          <>
            <h3>Relations</h3>
            <Terms terms={ontology.relationTypes.map(({ id, label, definition }) => ({ id, label, definition }))} />
            <h3>Kinds</h3>
            <Terms terms={ontology.kinds} />
          </>
        )}
      </dialog>
    </>
  );
}

function Terms({
  terms,
}: {
  readonly terms: readonly { readonly id: string; readonly label: string; readonly definition: string }[];
}) {
  return (
    <dl class="terms">
      {terms.map(({ id, label, definition }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}
