/** An address that can't be listened on; the message says why and what to do. */
export class AddressError extends Error {
  override readonly name = 'AddressError';
}
