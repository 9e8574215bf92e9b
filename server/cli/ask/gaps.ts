import { z } from 'zod';
import type { Question } from './answer.ts';
import { columns, wrap } from './layout.ts';
import { printCounts, under } from './print-support.ts';
import { labelled, numbered } from './shapes.ts';

const counts = z.array(z.object({ directness: z.string(), count: z.number() }));
const shape = z.object({
  gaps: z.object({
    areas: z.array(
      z.object({
        area: z.object({ number: z.string().nullable(), label: z.string() }).nullable(),
        listed: z.number(),
        narrated: z.number(),
        naming: z.number(),
        unsupportedListed: z.array(numbered),
        unsupportedNarrated: z.array(numbered),
      }),
    ),
    mechanisms: z.array(labelled),
    onlyAbout: z.array(labelled),
    themes: z.array(labelled),
    areasNamingNone: z.array(labelled),
    totals: z.object({
      recommendations: z.number(),
      supported: z.number(),
      unsupported: z.number(),
      byStrongest: counts,
      lines: counts,
    }),
  }),
});

/** `gaps`: what is left alone. */
export const gapsQuestion: Question<z.infer<typeof shape>> = {
  query: `query ($document: ID) {
    gaps(document: $document) {
      areas {
        area { id label number }
        listed narrated naming
        unsupportedListed { id number label }
        unsupportedNarrated { id number label }
      }
      mechanisms { id label }
      onlyAbout { id label }
      themes { id label }
      areasNamingNone { id label }
      totals {
        recommendations supported unsupported
        byStrongest { directness count }
        lines { directness count }
      }
    }
  }`,
  shape,
  print: ({ gaps }) => {
    const { totals, areas, mechanisms, onlyAbout, themes, areasNamingNone } = gaps;
    const rows = areas.map(({ area, listed, narrated, naming, unsupportedListed, unsupportedNarrated }) => [
      area === null ? '–' : `${area.number ?? ''}`,
      area === null ? 'outside the areas' : area.label,
      listed,
      narrated,
      naming,
      [...unsupportedListed, ...unsupportedNarrated].length,
    ]);
    const head = ['', 'area', 'listed', 'narrated', 'naming', 'unsupported'];
    return [
      `${totals.supported} of ${totals.recommendations} recommendations are supported; ${totals.unsupported} are not.`,
      ...under('BY THEIR STRONGEST SUPPORT', printCounts(totals.byStrongest)),
      ...under('LINES OF SUPPORT', printCounts(totals.lines)),
      ...under('BY AREA', columns([head, ...rows], '  ')),
      ...under('RECOMMENDATIONS THAT NO MECHANISM SUPPORTS', [
        ...areas.flatMap(({ area, unsupportedListed, unsupportedNarrated }) =>
          wrap(
            `${area?.number ?? '–'}: ${[...unsupportedListed, ...unsupportedNarrated].map(({ number }) => number).join(' ') || 'none'}`,
            '  ',
          ),
        ),
      ]),
      ...under(`MECHANISMS THAT SUPPORT NONE  ${mechanisms.length}`, list(mechanisms)),
      ...under(`OF THEM, WITH A RECOMMENDATION ABOUT THEM  ${onlyAbout.length}`, list(onlyAbout)),
      ...under(`THEMES THAT NO RECOMMENDATION ADDRESSES  ${themes.length}`, list(themes)),
      ...under(
        `AREAS THAT REST ON NO MECHANISM WITH A NAME OF ITS OWN  ${areasNamingNone.length}`,
        list(areasNamingNone),
      ),
    ];
  },
};

function list(rows: readonly { readonly label: string }[]): readonly string[] {
  return rows.length === 0 ? ['  None.'] : wrap(rows.map(({ label }) => label).join(' · '), '  ');
}
