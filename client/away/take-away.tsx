import { useSignal } from '@preact/signals';
import download from 'lucide-static/icons/download.svg?raw';
import imageIcon from 'lucide-static/icons/image.svg?raw';
import linkIcon from 'lucide-static/icons/link.svg?raw';
import table from 'lucide-static/icons/table-2.svg?raw';
import { canvasNow } from '../network/canvas-now.ts';
import { scene } from '../network/scene-now.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { Icon } from '../shared/icon.tsx';
import { counted } from '../shared/lines.ts';
import { QueryLinks } from '../shell/show-query.tsx';
import { place } from '../state.ts';
import { drawingNow } from '../trace/drawing-now.ts';
import { DATA_FILES, takeData } from './take-data.ts';
import { whatIsShown } from './what-is-shown.ts';

const PICTURES = [
  { word: 'Picture, SVG', ending: 'svg' },
  { word: 'Picture, PNG', ending: 'png' },
] as const;

/** What is shown, to take along: its picture, its data, its address. */
export function TakeAway() {
  const told = useSignal('');
  const open = useSignal(false);
  const { view } = place.value;
  const isDrawn =
    (view === 'network' && canvasNow.value !== null && scene.value.nodes.length > 0) ||
    (view === 'trace' && drawingNow.value !== null);
  const run = async (word: string, take: () => Promise<void>) => {
    told.value = `${word}: being made …`;
    try {
      await take();
      told.value = `${word}: handed to the browser to save.`;
    } catch (error) {
      told.value = `${word} could not be made: ${error instanceof Error ? error.message : 'no reason was told'}`;
    }
  };
  return (
    <>
      <button type="button" class="button" popovertarget="take-away" aria-label="Take away">
        <Icon svg={download} />
        <span>Take away</span>
      </button>
      <div
        id="take-away"
        popover="auto"
        class="menu take-away"
        onToggle={(event) => {
          open.value = event.newState === 'open';
          told.value = '';
        }}
      >
        {open.value && <Size />}
        <ul>
          {isDrawn &&
            PICTURES.map(({ word, ending }) => (
              <li key={ending}>
                <button
                  type="button"
                  class="button"
                  onClick={() => run(word, async () => (await import('./save-picture.ts')).savePicture(ending))}
                >
                  <Icon svg={imageIcon} />
                  {word}
                </button>
              </li>
            ))}
          {DATA_FILES.map(({ file, word }) => (
            <li key={file}>
              <button type="button" class="button" onClick={() => run(word, () => takeData(file))}>
                <Icon svg={table} />
                {word}
              </button>
            </li>
          ))}
          <li>
            <CopyButton class="button" word="Copy link" icon={linkIcon} text={() => location.href} />
          </li>
        </ul>
        <div class="narrow-only">
          <QueryLinks />
        </div>
        <p class="meta" role="status">
          {told.value}
        </p>
      </div>
    </>
  );
}

/** What would be taken. */
function Size() {
  const { nodes, relations } = whatIsShown();
  return (
    <p class="meta">
      What is shown: {counted(nodes.length, 'thing')}, {counted(relations.length, 'relation')}, each with its words and
      the version of the graph.
    </p>
  );
}
