import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { stepFrom, type Found, type Hit } from '../../core/finding';
import { formatCount } from '../../core/format';
import { labelOf, nameOf } from '../../core/model';
import { toggleFound } from '../../core/narrowing';
import type { DisplayedView } from '../trace/state/linked-view';
import { KindGlyph } from '../common/KindGlyph';
import classes from './Find.module.css';

interface HitStepsProps extends DisplayedView {
  found: Found;
  current: Hit;
}

/** "3 of 12", and what the third is; it opens its evidence. */
function Current({ view, found, current, select }: HitStepsProps) {
  const { t } = useTranslation('find');
  const locale = useLocale();
  const node = view.nodes.get(current.id);
  const name = nameOf(node, current.id);
  const place = t('place', {
    at: formatCount(found.hits.indexOf(current) + 1, locale),
    total: formatCount(found.hits.length, locale),
  });
  return (
    <>
      <span role="status" className={classes.place}>
        {place}
        <span className="visually-hidden">: {name}</span>
      </span>
      <button
        type="button"
        className={classes.hit}
        title={t('open')}
        onClick={() => select({ kind: 'node', id: current.id })}
      >
        <KindGlyph label={labelOf(node)} size={16} />
        <bdi>{name}</bdi>
        {node?.properties.country && <small>{node.properties.country}</small>}
      </button>
      {current.by !== 'name' && (
        <span className={classes.because}>{t('because', { value: current.value })}</span>
      )}
    </>
  );
}

/** Which hit the reader is at, and the ways from it. */
export function HitSteps(props: HitStepsProps) {
  const { found, current, display, show, stepTo } = props;
  const { t } = useTranslation('find');
  const step = (by: 1 | -1) => stepTo(stepFrom(found.hits, current.id, by)?.id ?? current.id);
  const only = display.found === 'only';
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('previous')}
        title={t('previousKey')}
        onClick={() => step(-1)}
      >
        <IconChevronUp size={17} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('next')}
        title={t('nextKey')}
        onClick={() => step(1)}
      >
        <IconChevronDown size={17} />
      </ActionIcon>
      <Current {...props} />
      <button
        type="button"
        className={classes.only}
        aria-pressed={only}
        onClick={() => show(toggleFound(display))}
      >
        {t('only')}
      </button>
    </>
  );
}
