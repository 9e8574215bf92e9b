import type { YamlPath } from '../document/yaml-file.ts';
import { type SurfaceForm, spellForm } from './find-mentions.ts';
import { liesIn, type PlacedDocument, type PlacedPassage } from './placed-document.ts';
import type { EntityYaml, FormYaml } from './schemas/entities.ts';
import type { Entry } from './seed.ts';
import type { Where } from './where.ts';

/** A surface form and the entry that lists it. */
export interface ListedForm extends SurfaceForm {
  readonly form: string;
  /** False where it is bound to a place that isn't there, so that nothing is said of where it stands. */
  readonly isPlaced: boolean;
  readonly where: Where;
  readonly path: YamlPath;
}

/** The bounds of a form, none where it stands for its entity everywhere. */
export function boundsOf(form: FormYaml): Exclude<FormYaml, string> {
  return typeof form === 'string' ? { form } : form;
}

/**
 * The surface forms of a document's entities, as its entries list them. A form without `in` holds in every document;
 * `in` and `not` name passages and sections of the entity's own.
 */
export function listForms(
  entities: readonly Entry<EntityYaml>[],
  document: PlacedDocument,
  passageById: ReadonlyMap<string, PlacedPassage>,
): readonly ListedForm[] {
  return entities.flatMap(({ value, where }) =>
    (value.forms ?? []).map((written, i): ListedForm => {
      const { form, in: only, not, occurrences, nested } = boundsOf(written);
      const names = (places: readonly string[], passage: string) => {
        const placed = passageById.get(passage);
        return placed !== undefined && placed.document === document.id && places.some((place) => liesIn(placed, place));
      };
      return {
        entity: value.id,
        form,
        isPlaced: [...(only ?? []), ...(not ?? [])].every(
          (place) => document.passages.has(place) || document.sections.has(place),
        ),
        spellings: spellForm(form),
        isIn: (passage) => (only === undefined || names(only, passage)) && (not === undefined || !names(not, passage)),
        nested: nested ?? false,
        occurrences: occurrences ?? null,
        where,
        path: ['forms', i],
      };
    }),
  );
}
