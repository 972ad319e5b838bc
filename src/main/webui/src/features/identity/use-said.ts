import { useTranslation } from 'react-i18next';
import { VERDICTS } from '../../core/identity/model';
import { differencesOf, LEGAL_FORMS, saidCode, shownArguments } from '../../core/identity/said';
import { NODE_LABELS } from '../../core/model';
import { useLocale } from '../../words/use-locale';

interface Sentence {
  code?: string | null;
  arguments?: Record<string, string> | null;
  text: string;
}

/** Says a sentence of the server in the language of the page; one that the page does not know stays as it is. */
export function useSaid() {
  const { t } = useTranslation('identity');
  const { t: common } = useTranslation();
  const locale = useLocale();
  const word = (value: string): string => {
    const form = LEGAL_FORMS.find((each) => each === value);
    const verdict = VERDICTS.find((each) => each === value);
    const label = NODE_LABELS.find((each) => each === value);
    return form
      ? t(`form.${form}`)
      : verdict
        ? t(`verdict.${verdict}`)
        : label
          ? common(`label.${label}`)
          : value;
  };
  return ({ code, arguments: given, text }: Sentence): string => {
    const known = saidCode(code);
    if (!known) {
      return text;
    }
    const sentence = t(`says.${known}`, shownArguments(known, given ?? {}, locale, word));
    const differ = differencesOf(given?.differ).map((each) => t(`differ.${each}`));
    return [sentence, ...differ].join(' · ');
  };
}
