/** To come. */
export function Matrix() {
  return <div class="view" />;
}
