import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { countryName } from '../../core/countries';
import { readLeg } from '../../core/legs';
import { ROLES } from '../../core/roles';

/** The name of a country or role as a view groups entities by it. */
export function useGroupName(): (group: string) => string {
  const { t } = useTranslation();
  const locale = useLocale();
  return (group) => {
    const role = ROLES.find((each) => each === group);
    return role === undefined ? countryName(group, locale) : t(`views.role.${role}`);
  };
}

/** "China → Kazakhstan", "Kazakhstan as step 2". */
export function useLegText(): (leg: string) => string {
  const { t } = useTranslation();
  const groupName = useGroupName();
  return (text) => {
    const { from, to } = readLeg(text);
    const ends = to === null ? [from] : [from, to];
    return ends
      .map(({ step, group }) => {
        const name = groupName(group);
        if (step === null) {
          return name;
        }
        return step === 'end'
          ? t('views.atEnd', { name })
          : t('views.atStep', { name, step: Number(step) + 1 });
      })
      .join(' → ');
  };
}
