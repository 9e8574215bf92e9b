/** To come. */
export function Coverage() {
  return <div class="view" />;
}
