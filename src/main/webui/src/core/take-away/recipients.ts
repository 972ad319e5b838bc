import { DOSSIER_FORMS, FORM_GROUPS, FORMS, type DossierForm, type Form, type FormGroup } from './model';

/** Who gets what is exported; everybody first, which leaves no form out. */
export const RECIPIENTS = ['everybody', 'colleague', 'newspaper', 'court', 'program'] as const;

export type Recipient = (typeof RECIPIENTS)[number];

interface Offer {
  dossiers: readonly DossierForm[];
  forms: readonly Form[];
  pictures: boolean;
}

const OFFERS: Record<Recipient, Offer> = {
  everybody: {
    dossiers: DOSSIER_FORMS,
    forms: FORM_GROUPS.flatMap((group): readonly Form[] => FORMS[group]),
    pictures: true,
  },
  colleague: { dossiers: ['html', 'docx'], forms: ['xlsx', 'json'], pictures: true },
  newspaper: { dossiers: ['html', 'docx'], forms: ['xlsx', 'ris'], pictures: true },
  court: { dossiers: ['pdf', 'zip'], forms: ['xlsx'], pictures: false },
  program: {
    dossiers: [],
    forms: FORM_GROUPS.flatMap((group): readonly Form[] => FORMS[group]).filter((form) => form !== 'xlsx'),
    pictures: false,
  },
};

/** What is offered to whom. */
export function offerFor(recipient: Recipient): Offer {
  return OFFERS[recipient];
}

/** The forms of a group that a recipient can use; none where it is not for them. */
export function formsFor(recipient: Recipient, group: FormGroup): Form[] {
  const { forms } = offerFor(recipient);
  return FORMS[group].filter((form) => forms.includes(form));
}
