const APART_PX = 6;

/** Moves margin notes that would lie on one another down, each as little as it must. */
export function partNotes(frame: HTMLElement): void {
  const notes = [...frame.querySelectorAll<HTMLElement>('.note')];
  for (const note of notes) note.style.marginTop = '0';
  const boxes = notes.map((note) => note.getBoundingClientRect());
  let free = Number.NEGATIVE_INFINITY;
  notes.forEach((note, i) => {
    const box = boxes[i];
    if (box === undefined) return;
    const by = Math.max(0, free - box.top);
    if (by > 0) note.style.marginTop = `${by}px`;
    free = box.bottom + by + APART_PX;
  });
}
