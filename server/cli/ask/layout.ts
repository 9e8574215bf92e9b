/** Widest line of text printed for people. */
const WIDTH = 100;

/** Text broken into lines between words, each after the indent. */
export function wrap(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}

/** Rows as columns, each as wide as its widest cell, two blanks between; numbers to the right. */
export function columns(rows: readonly (readonly (string | number)[])[], indent = ''): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => String(row[i] ?? '').length)));
  return rows.map((row) => {
    const cells = row.map((cell, i) => {
      const width = widths[i] ?? 0;
      return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
    });
    return `${indent}${cells.join('  ')}`.trimEnd();
  });
}

/** "line 248", "lines 248–250". */
export function linesWord({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** "“…” (line 248)", wrapped. */
export function quoted(
  { quote, lines }: { readonly quote: string; readonly lines: { readonly first: number; readonly last: number } },
  indent: string,
): readonly string[] {
  return wrap(`“${quote}” (${linesWord(lines)})`, indent);
}
