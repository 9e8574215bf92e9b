/** Orders by code point, as Neo4j does; JavaScript's own `<` compares UTF-16 units and puts "\u{1F30D}" before "\uFF5E". */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i += 1;
  if (i === length) return a.length - b.length;
  if (i > 0 && isHighSurrogate(a.charCodeAt(i - 1))) i -= 1;
  return (a.codePointAt(i) ?? 0) - (b.codePointAt(i) ?? 0);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
