import { describe, expect, it } from 'vitest';
import { fold } from '../../server/store/fold.ts';

describe('a folded text', () => {
  it.each([
    ['José GÓMEZ', 'jose gomez'],
    ['  migrants’\n  rights\t', "migrants' rights"],
    ['19–20 June', '19-20 june'],
    ['“win-win”', '"win-win"'],
    ['ﬁrst', 'first'],
    ['İzmir', 'izmir'],
    ['e\u0301clair', 'eclair'],
    ['\u00a0\u2003', ''],
  ])('of %j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
  it('folded again stays as it is', () => {
    expect(fold(fold('Ñandú’s  ÉTATS'))).toBe(fold('Ñandú’s  ÉTATS'));
  });
});
