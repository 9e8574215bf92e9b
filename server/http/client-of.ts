import type { IncomingHttpHeaders } from 'node:http';
import { isIPv6 } from 'node:net';

/** What of a request tells who asks. */
interface Sender {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: IncomingHttpHeaders;
}

/**
 * Who asks, so that one can't starve the others: the address, of IPv6 the network (a client has all of its /64).
 * @param trustProxy take the last address of X-Forwarded-For, which the proxy before us wrote; what stands before it anyone may have
 */
export function clientOf(request: Sender, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  const address = (forwarded || request.socket.remoteAddress || '').replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(address) ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = '', tail = ''] = address.split('::');
  const [first, last] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''));
  const missing = 8 - (first?.length ?? 0) - (last?.length ?? 0);
  const groups = address.includes('::')
    ? [...(first ?? []), ...Array.from({ length: missing }, () => '0'), ...(last ?? [])]
    : (first ?? []);
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
