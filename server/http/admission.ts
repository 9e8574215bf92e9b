import type { Capacity } from './policy.ts';

/** More is asked than can be answered: it was refused so that what was accepted is answered soon. */
export class OverloadError extends Error {
  override readonly name = 'OverloadError';
}

/** Lets as many in at once as can be answered soon, and one client never before its turn. */
export interface Admission {
  /**
   * Resolves when the client's question may be answered, with what is to be called once it is.
   * @throws {OverloadError} at once when too many wait, or when its wait grows too long
   * @throws the signal's reason once it is aborted, at once where it is already
   */
  enter(client: string, signal: AbortSignal): Promise<() => void>;
}

interface Waiting {
  readonly admit: () => void;
  readonly refuse: (reason: unknown) => void;
}

/**
 * Each client has a line of its own and the lines take turns, so that one with many questions waits for itself. When no more may wait, the
 * last in the longest line gives way to a client that has fewer waiting (longest queue drop).
 */
export function createAdmission({ atOnce, perClient, waiting: mostWaiting, waitMs }: Capacity): Admission {
  const running = new Map<string, number>();
  const lines = new Map<string, Waiting[]>();
  let runningNow = 0;
  let waitingNow = 0;

  const mayRun = (client: string) => runningNow < atOnce && (running.get(client) ?? 0) < perClient;

  function run(client: string): () => void {
    runningNow++;
    running.set(client, (running.get(client) ?? 0) + 1);
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      runningNow--;
      const left = (running.get(client) ?? 1) - 1;
      if (left === 0) running.delete(client);
      else running.set(client, left);
      admitNext();
    };
  }

  function admitNext(): void {
    for (const [client, line] of lines) {
      if (!mayRun(client)) continue;
      const next = line.shift();
      // To the end of the turns, or out of them.
      lines.delete(client);
      if (line.length > 0) lines.set(client, line);
      waitingNow--;
      next?.admit();
      admitNext();
      return;
    }
  }

  function leaveLine(client: string, waiting: Waiting): void {
    const line = lines.get(client) ?? [];
    const place = line.indexOf(waiting);
    if (place < 0) return;
    line.splice(place, 1);
    waitingNow--;
    if (line.length === 0) lines.delete(client);
  }

  function makeRoom(client: string): boolean {
    if (waitingNow < mostWaiting) return true;
    const [longest, line] = [...lines].reduce((a, b) => (b[1].length > a[1].length ? b : a), ['', [] as Waiting[]]);
    const last = line.at(-1);
    if (last === undefined || line.length <= (lines.get(client)?.length ?? 0) + 1) return false;
    leaveLine(longest, last);
    last.refuse(new OverloadError('others wait with fewer questions'));
    return true;
  }

  return {
    enter(client, signal) {
      if (signal.aborted) return Promise.reject(signal.reason);
      if (mayRun(client)) return Promise.resolve(run(client));
      if (!makeRoom(client)) return Promise.reject(new OverloadError('too many wait'));
      return new Promise((resolve, reject) => {
        const settle = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', giveUp);
        };
        const waiting: Waiting = {
          admit: () => {
            settle();
            resolve(run(client));
          },
          refuse: (reason) => {
            settle();
            reject(reason);
          },
        };
        const giveUp = () => {
          leaveLine(client, waiting);
          waiting.refuse(signal.reason);
        };
        const timer = setTimeout(() => {
          leaveLine(client, waiting);
          waiting.refuse(new OverloadError('waited too long'));
        }, waitMs);
        signal.addEventListener('abort', giveUp, { once: true });
        lines.set(client, [...(lines.get(client) ?? []), waiting]);
        waitingNow++;
      });
    },
  };
}
