import { useTranslation } from 'react-i18next';
import { CURRENCIES, currencyOf, valueRole, type Field, type Role } from '../../core/data/mapping';
import classes from './Mapping.module.css';

interface RoleSelectProps {
  column: string;
  role: Role;
  fields: readonly Field[];
  choose: (role: Role) => void;
}

/** What a column is: a field of a record, a value in a currency, or not used. */
export function RoleSelect({ column, role, fields, choose }: RoleSelectProps) {
  const { t } = useTranslation('data');
  const currency = currencyOf(role);
  const currencies =
    currency !== null && !CURRENCIES.includes(currency) ? [...CURRENCIES, currency] : CURRENCIES;
  const known = role === '' || currency !== null || fields.some((field) => field === role);
  return (
    <select
      className={classes.role}
      data-used={role !== '' || undefined}
      aria-label={t('table.roleOf', { column })}
      value={role}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{t('table.unused')}</option>
      {!known && <option value={role}>{role}</option>}
      <optgroup label={t('table.fields')}>
        {fields.map((field) => (
          <option key={field} value={field}>
            {t(`field.${field}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('table.values')}>
        {currencies.map((each) => (
          <option key={each} value={valueRole(each)}>
            {each === 'XXX' ? t('table.valueWithout') : t('table.valueIn', { currency: each })}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
