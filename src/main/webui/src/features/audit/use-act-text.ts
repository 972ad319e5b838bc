import { useTranslation } from 'react-i18next';
import { actKey, knownAct } from '../../core/audit';

/** Says an act in the language of the page; one that the page does not know stays its word. */
export function useActText(): (act: string) => string {
  const { t } = useTranslation('audit');
  return (word) => {
    const act = knownAct(word);
    return act === undefined ? word : String(t(`act.${actKey(act)}` as 'act.trace'));
  };
}
