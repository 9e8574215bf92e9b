import type { Question } from './question.ts';

/** A question that is put once for as long as one graph stands; what was read while another was being loaded goes with it. */
export function readOnce<Answer>(question: Question<Answer>): Question<Answer> {
  const kept = new WeakMap<object, Answer>();
  return async (ask, known) => {
    const answer = kept.get(known.graph) ?? (await question(ask, known));
    kept.set(known.graph, answer);
    return answer;
  };
}
