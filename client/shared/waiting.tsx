import { type Answer, retry } from '../data/answer.ts';

interface WaitingProps {
  readonly answer: Answer<unknown>;
  /** What is being read, in words: "what the documents say of it". */
  readonly what: string;
}

/** What stands where an answer is late or failed: nothing at first, then a line that names it, then what happened and what to do. */
export function Waiting({ answer, what }: WaitingProps) {
  if (answer.state === 'slow')
    return (
      <p class="meta waiting" role="status">
        Reading {what} …
      </p>
    );
  if (answer.state !== 'failed') return null;
  return (
    <div class="notice" role="alert">
      <p class="danger">
        Could not read {what}: {answer.error}.
      </p>
      <p class="meta">What was read before stays, and may not be current.</p>
      <button type="button" class="button framed" onClick={retry}>
        Retry
      </button>
    </div>
  );
}
