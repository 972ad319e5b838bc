import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import type { ImportStatus } from '../../core/data/model';
import { formatCount } from '../../core/format';
import common from './Data.module.css';
import classes from './Jobs.module.css';

interface FigureProps {
  label: string;
  value: number;
  tone?: string;
}

function Figure({ label, value, tone }: FigureProps) {
  const locale = useLocale();
  return (
    <div className={classes.figure} data-tone={value > 0 ? tone : undefined}>
      <dt>{label}</dt>
      <dd>{formatCount(value, locale)}</dd>
    </div>
  );
}

/** The books of an import: records of the file that add up, and what became of nodes and relations. */
export function Books({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('data');
  const { read, loaded, rejected, duplicate, dryRun, replace } = status;
  return (
    <div className={common.books}>
      <p className={common.booksTitle}>{t('books.records')}</p>
      <dl className={classes.sum}>
        <Figure label={t('books.read')} value={read} />
        <span aria-hidden>=</span>
        <Figure label={t('books.loaded')} value={loaded} tone="good" />
        <span aria-hidden>+</span>
        <Figure label={t('books.rejected')} value={rejected} tone="bad" />
        <span aria-hidden>+</span>
        <Figure label={t('books.duplicate')} value={duplicate} />
      </dl>
      <p className={common.booksTitle}>{dryRun ? t('books.wouldGraph') : t('books.graph')}</p>
      <dl className={classes.sum}>
        <Figure label={t('books.new')} value={status.new} tone="good" />
        <Figure label={t('books.changed')} value={status.changed} />
        <Figure label={t('books.unchanged')} value={status.unchanged} />
        {replace && <Figure label={t('books.vanished')} value={status.vanished} tone="bad" />}
      </dl>
    </div>
  );
}
