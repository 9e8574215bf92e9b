import { useEffect } from 'preact/hooks';
import { retry } from '../data/answer.ts';
import { serverAway } from '../data/ask.ts';
import { readGraph, reading } from '../data/graph.ts';

const LOOK_AGAIN_MS = 3000;

/** Says that the server is gone, looks for it, and asks again what failed once it is back. */
export function Away() {
  const away = serverAway.value;
  useEffect(() => {
    if (!away) return;
    const timer = setInterval(async () => {
      const response = await fetch('/health').catch(() => null);
      if (response?.ok !== true) return;
      serverAway.value = false;
      retry();
      if (reading.value.state === 'failed') await readGraph();
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [away]);
  if (!away) return null;
  return (
    <div class="away" role="alert">
      The server does not answer. What has been read stays usable; the page looks for it every few seconds.
    </div>
  );
}
