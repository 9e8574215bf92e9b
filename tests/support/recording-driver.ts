import type { Driver, Session, SessionConfig, Transaction } from 'neo4j-driver';

/** A statement as it was sent. */
export interface Sent {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/** A driver that notes every statement of the transactions begun with it. */
export function recordDriver(driver: Driver): { readonly driver: Driver; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const recordTransaction = (tx: Transaction) =>
    withMethod(tx, 'run', (text: string, parameters: Record<string, unknown> = {}) => {
      sent.push({ text, parameters });
      return tx.run(text, parameters);
    });
  const recordSession = (session: Session) =>
    withMethod(session, 'beginTransaction', (config?: Parameters<Session['beginTransaction']>[0]) =>
      recordTransaction(session.beginTransaction(config)),
    );
  const recorded = withMethod(driver, 'session', (config?: SessionConfig) => recordSession(driver.session(config)));
  return { driver: recorded, sent };
}

/** An object one of whose methods is another; all else is its own. */
function withMethod<Value extends object>(value: Value, replaced: string, method: unknown): Value {
  return new Proxy(value, {
    get(target, name) {
      if (name === replaced) return method;
      const own: unknown = Reflect.get(target, name);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}
