/**
 * What ends the work on each request: its time being up, or its client having left. Made when first asked for; whoever reads a store for the
 * request listens to the signal.
 */
export interface Endings {
  of(request: Request): AbortController;
}

/** Endings that live as long as their requests. */
export function createEndings(): Endings {
  const controllers = new WeakMap<Request, AbortController>();
  return {
    of(request) {
      const known = controllers.get(request);
      if (known !== undefined) return known;
      const controller = new AbortController();
      controllers.set(request, controller);
      const leave = () => controller.abort(new ClientLeftError('the client has left'));
      if (request.signal.aborted) leave();
      else request.signal.addEventListener('abort', leave, { once: true });
      return controller;
    },
  };
}

/** Whoever asked is gone; nobody reads the answer. */
export class ClientLeftError extends Error {
  override readonly name = 'ClientLeftError';
}
