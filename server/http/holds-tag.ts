/** Whether who asks holds what has this tag, by its If-None-Match; weak tags are as good as strong ones for that (RFC 9110, 13.1.2). */
export function holdsTag(ifNoneMatch: string | null | undefined, tag: string): boolean {
  const held = (ifNoneMatch ?? '').split(',').map(withoutWeakness);
  return held.includes('*') || held.includes(withoutWeakness(tag));
}

function withoutWeakness(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
