import { useTranslation } from 'react-i18next';
import type { DeclarationTurn } from '../../api/before-after';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';

const SIDES = ['before', 'after', 'undated'] as const;

/** The single declarations between the same pairs, each counted on the side on which its own date lies. */
export function DeclaredRows({ turn }: { turn: DeclarationTurn }) {
  const { t } = useTranslation('timeline');
  const locale = useLocale();
  const number = (amount: string) => Number(amount).toLocaleString(locale, { maximumFractionDigits: 0 });
  const currencies = [...new Set(SIDES.flatMap((side) => Object.keys(turn[side].money)))].sort();
  const lines = [
    { name: t('turn.rows'), of: (side: (typeof SIDES)[number]) => formatCount(turn[side].rows, locale) },
    ...currencies.map((currency) => ({
      name: currency,
      of: (side: (typeof SIDES)[number]) => number(turn[side].money[currency]?.amount ?? '0'),
    })),
    { name: t('turn.netKg'), of: (side: (typeof SIDES)[number]) => number(turn[side].netKg) },
  ];
  return (
    <>
      <table data-declared>
        <thead>
          <tr>
            <th scope="col">{t('turn.declared')}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {t(`turn.${side}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, of }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {SIDES.map((side) => (
                <td key={side}>{of(side)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('turn.pairs', { count: turn.pairs.length, pairs: formatCount(turn.pairs.length, locale) })}</p>
    </>
  );
}
