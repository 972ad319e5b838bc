import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { countryName } from '../../core/countries';
import type { Drawing, DrawnNode } from '../../core/explore/drawing';

/** An entity on the canvas in words, for the list and for screen readers. */
export function useDescription(drawing: Drawing): (id: string) => string {
  const { t } = useTranslation('explore');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  const words = useCallback(
    ({ kind, name, country, more, members, role, proof }: DrawnNode, ties: number) => {
      const label = role === null ? tPage(`label.${kind}`) : tPage(`views.roles.${role}`);
      if (members > 1) {
        return t('canvas.group', { label, count: members });
      }
      return [
        name,
        label,
        ...(country === null ? [] : [countryName(country, locale)]),
        t('canvas.ties', { count: ties }),
        ...(proof === null ? [] : [t('canvas.proof', { grade: tPage(`confidence.${proof}`) })]),
        ...(more > 0 ? [t('canvas.more', { count: more })] : []),
      ].join(', ');
    },
    [t, tPage, locale],
  );
  return useCallback(
    (id) => {
      const node = drawing.nodes.find((each) => each.id === id);
      const ties = drawing.ties.filter(({ from, to }) => from === id || to === id).length;
      return node ? words(node, ties) : '';
    },
    [drawing, words],
  );
}
