/** To come. */
export function Trace() {
  return <div class="view" />;
}
