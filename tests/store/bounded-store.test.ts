import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { madeOfOneVersion } from '../../server/store/bounded-store.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import type { Store } from '../../server/store/port.ts';
import { generateGraph } from '../support/generate-graph.ts';

const memory = createMemoryStore(generateGraph({ seed: 11, entities: 40, documents: 1, relations: 60 }));
const never = new AbortController().signal;

/** A store whose views are confirmed as told, one after the other. */
function confirming(...answers: readonly boolean[]): { readonly store: Store; readonly left: boolean[] } {
  const left = [...answers];
  const confirm = () => Promise.resolve(left.shift() ?? true);
  return { store: { ...memory, within: () => ({ ...memory, confirm }) }, left };
}

function work(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe('what is made of one version', () => {
  it('is made again when another version came meanwhile', async () => {
    const { store, left } = confirming(false, false, true);
    let made = 0;
    expect(await madeOfOneVersion(store, never, () => Promise.resolve(++made))).toBe(3);
    expect(left).toEqual([]);
  });

  it('is given up as busy when versions come faster than it is made', async () => {
    const { store } = confirming(...Array.from({ length: 9 }, () => false));
    await expect(madeOfOneVersion(store, never, () => Promise.resolve(1))).rejects.toMatchObject({ code: 'busy' });
  });

  it('fails only by an error of a version that stands', async () => {
    const { store } = confirming(false, true);
    const errors = ['of the version that went', 'of the one that stands'];
    const make = () => Promise.reject(new Error(errors.shift()));
    await expect(madeOfOneVersion(store, never, make)).rejects.toThrow('of the one that stands');
  });

  it('fails by its own error where that comes every time', async () => {
    const { store } = confirming(...Array.from({ length: 9 }, () => false));
    await expect(madeOfOneVersion(store, never, () => Promise.reject(new Error('its own')))).rejects.toThrow('its own');
  });

  it('lets other work in between two questions, however long it takes', async () => {
    let others = 0;
    let isMade = false;
    const other = async () => {
      while (!isMade) {
        await setImmediate();
        others++;
      }
    };
    const [steps] = await Promise.all([
      madeOfOneVersion(memory, never, async (view) => {
        for (let step = 0; step < 5; step++) {
          work(20);
          await view.documents();
        }
        const seen = others;
        isMade = true;
        return seen;
      }),
      other(),
    ]);
    expect(steps).toBeGreaterThanOrEqual(4);
  });

  it('asks nothing more once nobody waits for it', async () => {
    const ending = new AbortController();
    const made = madeOfOneVersion(memory, ending.signal, async (view) => {
      await view.documents();
      ending.abort();
      return view.documents();
    });
    await expect(made).rejects.toMatchObject({ code: 'timeout' });
  });

  it('waits for itself where it asks much at once, and not others for it', async () => {
    const slow: Store = {
      ...memory,
      documents: () => {
        work(4);
        return memory.documents();
      },
    };
    let answered = 0;
    const much = madeOfOneVersion(slow, never, (view) =>
      Promise.all(
        Array.from({ length: 100 }, async () => {
          await view.documents();
          answered++;
        }),
      ),
    );
    const seen = await madeOfOneVersion(slow, never, async (view) => {
      for (let question = 0; question < 3; question++) await view.documents();
      return answered;
    });
    expect(seen).toBeLessThan(50);
    await much;
    expect(answered).toBe(100);
  });
});
