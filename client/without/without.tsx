/** To come. */
export function Without() {
  return <div class="view" />;
}
