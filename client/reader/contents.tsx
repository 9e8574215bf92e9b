import listIcon from 'lucide-static/icons/list.svg?raw';
import { useRef } from 'preact/hooks';
import { Icon } from '../shared/icon.tsx';
import { openPassage } from '../state.ts';
import { openDocument, type SectionText } from './read-document.ts';

/** The document's own parts, each a jump. */
export function Contents() {
  const menu = useRef<HTMLDivElement>(null);
  const sections = openDocument.value?.sections ?? [];
  const depthOf = depths(sections);
  return (
    <>
      <button type="button" class="icon-button" popovertarget="contents" aria-label="Contents">
        <Icon svg={listIcon} size={18} />
      </button>
      <div ref={menu} id="contents" popover="auto" class="menu contents">
        <p class="meta">Contents</p>
        <ol>
          {sections.map((section) => (
            <li key={section.id} data-depth={depthOf.get(section.id) ?? 0}>
              <button
                type="button"
                onClick={() => {
                  menu.current?.hidePopover();
                  const first = firstPassage(section, sections);
                  if (first !== null) openPassage(first);
                }}
              >
                {section.number !== null && <span class="meta">{section.number}</span>} {section.title}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

/** The first passage of a section, or of the first of its parts that has one. */
export function firstPassage(section: SectionText, sections: readonly SectionText[]): string | null {
  const [own] = section.passages;
  if (own !== undefined) return own.id;
  for (const part of sections) {
    if (part.parent?.id !== section.id) continue;
    const found = firstPassage(part, sections);
    if (found !== null) return found;
  }
  return null;
}

function depths(sections: readonly SectionText[]): ReadonlyMap<string, number> {
  const depth = new Map<string, number>();
  for (const { id, parent } of sections) depth.set(id, parent === null ? 0 : (depth.get(parent.id) ?? 0) + 1);
  return depth;
}
