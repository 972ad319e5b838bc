import { IconChevronRight, IconExternalLink } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, safeUrl } from '../../core/format';
import type { Source } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import classes from './Figures.module.css';
import { isNuanceOpen, keepNuanceOpen } from './nuance-open';

/** Who said so, each to be opened; on paper the address is written out. */
function Briefing({ sources, printed }: { sources: Source[]; printed: boolean }) {
  const locale = useLocale();
  return sources.map((source) => {
    const url = safeUrl(source.url);
    const published = source.published ? formatDate(source.published, locale) : '';
    const facts = [source.publisher ?? '', published, printed ? (url ?? '') : ''].filter(
      (fact) => fact !== '',
    );
    return (
      <span key={source.id} className={classes.document}>
        {url === null || printed ? (
          <bdi>{source.title}</bdi>
        ) : (
          <a href={url} target="_blank" rel="noopener noreferrer">
            <bdi>{source.title}</bdi> <IconExternalLink size={12} aria-hidden />
          </a>
        )}{' '}
        <small>
          <bdi>{facts.join(' · ')}</bdi>
        </small>
      </span>
    );
  });
}

interface NuanceTextProps {
  /** Documents of what officials said; the page says it only where it has one. */
  briefing: Source[];
  printed?: boolean;
}

export function NuanceText({ briefing, printed = false }: NuanceTextProps) {
  const { t } = useTranslation('figures');
  return (
    <ul className={classes.nuance}>
      <li>{t('nuance.goods')}</li>
      {briefing.length > 0 && (
        <li>
          {t('nuance.officials')} <Briefing sources={briefing} printed={printed} />
        </li>
      )}
      <li>{t('nuance.maker')}</li>
    </ul>
  );
}

/** A calm word on what an answer shows, and what it does not; it stays as the reader left it. */
export function Nuance({ briefing }: { briefing: Source[] }) {
  const { t } = useTranslation('figures');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const id = useId();
  const open = chosen ?? isNuanceOpen();
  const toggle = () => {
    setChosen(!open);
    keepNuanceOpen(!open);
  };
  return (
    <section className={classes.part} data-nuance>
      <h3 className={classes.heading}>
        <button
          type="button"
          className="bare-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          <IconChevronRight size={15} aria-hidden />
          {t('nuance.title')}
        </button>
      </h3>
      <div id={id} hidden={!open}>
        <NuanceText briefing={briefing} />
      </div>
    </section>
  );
}
