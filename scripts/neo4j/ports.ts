import { connect, createServer } from 'node:net';

const HOST = '127.0.0.1';
/** Bolt's magic word and the one version asked for; any answer shows that Bolt is spoken there. */
const BOLT_GREETING = Buffer.from('6060b01700000405000000000000000000000000', 'hex');

/** The wished port of this machine's own address when nobody listens there, else any free one. */
export async function freePort(wished = 0): Promise<number> {
  try {
    return await listenOnce(wished);
  } catch {
    return await listenOnce(0);
  }
}

/** Whether something that speaks Bolt answers at the port. */
export function boltAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: HOST, port, timeout: 2_000 });
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => socket.write(BOLT_GREETING));
    socket.on('data', () => done(true));
    for (const event of ['error', 'timeout', 'end', 'close'] as const) socket.on(event, () => done(false));
  });
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: HOST, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
