import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createAdmission, OverloadError } from '../../server/http/admission.ts';
import { clientOf } from '../../server/http/client-of.ts';

const CAPACITY = { atOnce: 2, perClient: 1, waiting: 3, waitMs: 10_000 };

/** Lets clients in and out, and keeps who came in, in that order. */
function desk(capacity = CAPACITY) {
  const admission = createAdmission(capacity);
  const order: string[] = [];
  const leavers: (() => void)[] = [];
  const enter = async (client: string, name = client, signal = new AbortController().signal) => {
    const leave = await admission.enter(client, signal);
    order.push(name);
    leavers.push(leave);
  };
  const leaveFirst = async () => {
    leavers.shift()?.();
    await sleep(0);
  };
  return { enter, order, leaveFirst };
}

describe('admission', () => {
  it('lets in as many at once as may be, and the next when one leaves', async () => {
    const { enter, order, leaveFirst } = desk();
    void enter('a');
    void enter('b');
    void enter('c');
    await sleep(0);
    expect(order).toEqual(['a', 'b']);
    await leaveFirst();
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('lets no client have all places, though nobody else asks', async () => {
    const { enter, order, leaveFirst } = desk();
    void enter('a', 'a1');
    void enter('a', 'a2');
    await sleep(0);
    expect(order).toEqual(['a1']);
    await leaveFirst();
    expect(order).toEqual(['a1', 'a2']);
  });

  it('takes turns between clients, however many questions one has waiting', async () => {
    const { enter, order, leaveFirst } = desk({ ...CAPACITY, atOnce: 1, waiting: 10 });
    for (const name of ['a1', 'a2', 'a3', 'a4']) void enter('a', name);
    for (const name of ['b1', 'b2']) void enter('b', name);
    for (let i = 0; i < 6; i++) await leaveFirst();
    expect(order).toEqual(['a1', 'a2', 'b1', 'a3', 'b2', 'a4']);
  });

  it('refuses at once when too many wait', async () => {
    const { enter } = desk();
    for (const client of ['a', 'b', 'c', 'd', 'e']) void enter(client);
    await expect(enter('f')).rejects.toBeInstanceOf(OverloadError);
  });

  it('sends the last of the longest line away for a client with a shorter one', async () => {
    const { enter, order, leaveFirst } = desk({ ...CAPACITY, atOnce: 1 });
    const asked = ['a1', 'a2', 'a3', 'a4'].map((name) => enter('a', name));
    const other = enter('b', 'b1');
    await expect(asked[3]).rejects.toBeInstanceOf(OverloadError);
    await leaveFirst();
    await leaveFirst();
    await other;
    expect(order).toEqual(['a1', 'a2', 'b1']);
  });

  it('refuses what has waited too long', async () => {
    const { enter } = desk({ ...CAPACITY, waitMs: 20 });
    void enter('a');
    await expect(enter('a')).rejects.toBeInstanceOf(OverloadError);
  });

  it('forgets who gave up while waiting', async () => {
    const { enter, order, leaveFirst } = desk();
    const giving = new AbortController();
    void enter('a', 'a1');
    const waiting = enter('a', 'a2', giving.signal);
    giving.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
    void enter('a', 'a3');
    await leaveFirst();
    expect(order).toEqual(['a1', 'a3']);
  });

  it.each([
    ['run', 0],
    ['wait', 1],
  ])('gives no place to who gave up before, where it could %s', async (_, inside) => {
    const { enter, order, leaveFirst } = desk({ ...CAPACITY, atOnce: 1 });
    for (let i = 0; i < inside; i++) void enter('a', 'a1');
    const gone = AbortSignal.abort(new Error('left'));
    await expect(enter('b', 'b1', gone)).rejects.toThrow('left');
    void enter('c');
    for (let i = 0; i < inside; i++) await leaveFirst();
    await sleep(0);
    expect(order).toEqual(inside === 0 ? ['c'] : ['a1', 'c']);
  });

  it('gives every place back, in whatever order clients come and go', async () => {
    const { enter, order, leaveFirst } = desk({ atOnce: 3, perClient: 2, waiting: 50, waitMs: 10_000 });
    for (let i = 0; i < 30; i++) void enter(`client-${i % 4}`, `q${i}`);
    for (let i = 0; i < 30; i++) await leaveFirst();
    expect([...order].sort()).toEqual(Array.from({ length: 30 }, (_, i) => `q${i}`).sort());
  });
});

describe('a client', () => {
  const from = (remoteAddress: string, forwarded?: string) => ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  });
  it.each([
    ['192.0.2.7', undefined, false, '192.0.2.7'],
    ['::ffff:192.0.2.7', undefined, false, '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', undefined, false, '2001:db8:1:2'],
    ['2001:db8::6', undefined, false, '2001:db8:0:0'],
    ['::1', undefined, false, '0:0:0:0'],
    ['10.0.0.1', '203.0.113.9, 198.51.100.4', false, '10.0.0.1'],
    ['10.0.0.1', '203.0.113.9, 198.51.100.4', true, '198.51.100.4'],
    ['10.0.0.1', undefined, true, '10.0.0.1'],
  ])('at %s, forwarded for %s (trusted: %s) is %s', (address, forwarded, trusted, client) => {
    expect(clientOf(from(address, forwarded), trusted)).toBe(client);
  });
});
