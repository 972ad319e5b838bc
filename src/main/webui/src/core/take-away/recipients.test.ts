import { describe, expect, it } from 'vitest';
import { DOSSIER_FORMS, FORM_GROUPS, FORMS } from './model';
import { formsFor, offerFor, RECIPIENTS } from './recipients';

const NAMED = RECIPIENTS.filter((recipient) => recipient !== 'everybody');

describe('whom an export is for', () => {
  it('leaves no form to nobody, and offers all of them to everybody', () => {
    const all = FORM_GROUPS.flatMap((group) => [...FORMS[group]]);
    expect(new Set(NAMED.flatMap((recipient) => [...offerFor(recipient).forms]))).toEqual(new Set(all));
    expect(new Set(NAMED.flatMap((recipient) => [...offerFor(recipient).dossiers]))).toEqual(
      new Set(DOSSIER_FORMS),
    );
    expect(FORM_GROUPS.flatMap((group) => formsFor('everybody', group))).toEqual(all);
  });

  it('gives a court what can be checked byte by byte, and a program no document', () => {
    expect(offerFor('court').dossiers).toEqual(['pdf', 'zip']);
    expect(offerFor('program').dossiers).toEqual([]);
    expect(formsFor('court', 'sources')).toEqual([]);
  });
});
