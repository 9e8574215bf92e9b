/** Never resolves; rejects once the signal is aborted. @param reason with what: the signal's own reason, unless told */
export function ended(signal: AbortSignal, reason: () => unknown = () => signal.reason): Promise<never> {
  return new Promise((_resolve, reject) => {
    const end = () => reject(reason());
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
