import type { TFunction } from 'i18next';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTradeFlows } from '../../api/figures';
import { useLocale } from '../../words/use-locale';
import { countryName } from '../../core/countries';
import { formatCount, formatDate, safeUrl } from '../../core/format';
import { isRelationType, nameOf, type GraphNode, type Source } from '../../core/model';
import { reportOf, type ReportHop, type ReportPath } from '../../core/report';
import { kindOf } from '../../core/sources';
import type { TraceView } from '../../core/trace';
import { PrintedContext } from '../figures/PrintedContext';
import { useValueName } from '../question/use-value-name';
import { PrintedJoins } from './PrintedJoins';
import { PrintedPicture } from './PrintedPicture';
import classes from './PrintedReport.module.css';

interface PrintedReportProps {
  view: TraceView;
  sources: Source[];
  /** It stands on the paper without the page around it, which may name somebody, and says itself what was asked. */
  alone: boolean;
  /** Told once all of it stands there. */
  drawn: () => void;
}

/** Whose lists name it. */
function Listed({ node }: { node: GraphNode | undefined }) {
  const { t } = useTranslation('report');
  const valueName = useValueName();
  const by = node?.listedBy ?? [];
  return by.length > 0 ? (
    <small>({t('listedBy', { by: by.map((each) => valueName('authority', each)).join(', ') })})</small>
  ) : null;
}

/** Its sources suggest it, none states it. */
function Inferred() {
  const { t } = useTranslation('report');
  return <>, {t('inferred')}</>;
}

/** An earlier document that is the same independent source. */
function SameAs({ number }: { number: number }) {
  const { t } = useTranslation('report');
  return <>, {t('sameAs', { number })}</>;
}

function hopWords(hop: ReportHop, t: TFunction): string[] {
  return [
    t(`confidence.${hop.confidence}`),
    t('list.independent', { count: hop.sources }),
    ...(hop.generic ? [t('list.generic')] : []),
    ...(hop.weakest > 1 ? [t('picture.weakestTied', { count: hop.weakest })] : []),
    ...(hop.weakest === 1 ? [t('picture.weakest')] : []),
  ];
}

function Hop({ hop }: { hop: ReportHop }) {
  const { t } = useTranslation();
  const verbs = hop.types.map((type) => (isRelationType(type) ? t(`relation.${type}.verb`) : type));
  return (
    <>
      {' '}
      <em>{verbs.join(', ')}</em> <bdi>{nameOf(hop.to, hop.toId)}</bdi> <Listed node={hop.to} />
      <PrintedJoins joins={hop.joins} />
      <sup>{hop.notes.join(', ')}</sup>{' '}
      <small>
        ({hopWords(hop, t).join(', ')}
        {hop.inferred && <Inferred />})
      </small>
    </>
  );
}

function Path({ path }: { path: ReportPath }) {
  return (
    <li value={path.rank}>
      <bdi>{nameOf(path.from, path.fromId)}</bdi> <Listed node={path.from} />
      <PrintedJoins joins={path.joins} />
      {path.hops.map((hop) => (
        <Hop key={hop.toId} hop={hop} />
      ))}
    </li>
  );
}

function Note({ source, sameAs }: { source: Source; sameAs: number | null }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const published = source.published ? formatDate(source.published, locale) : t('evidence.undated');
  const kind = kindOf(source);
  const parts = [
    kind && t(`evidence.sourceKind.${kind}`),
    source.publisher && source.country
      ? `${source.publisher} (${countryName(source.country, locale)})`
      : source.publisher,
    published,
    source.locator,
    source.origin && t('evidence.repeats', { origin: source.origin }),
    safeUrl(source.url),
  ].filter((part) => typeof part === 'string' && part !== '');
  return (
    <li>
      <bdi>{source.title}</bdi>. {parts.join(', ')}
      {sameAs !== null && <SameAs number={sameAs} />}
    </li>
  );
}

/** Says when what is to be printed has been drawn. */
function Drawn({ then }: { then: () => void }) {
  useEffect(() => {
    // After the paint, so that the browser prints what was drawn.
    const timer = setTimeout(then, 50);
    return () => clearTimeout(timer);
  }, [then]);
  return null;
}

/** The answer on paper: every path in words, every document it rests on as a footnote. Not shown on the screen. */
export function PrintedReport({ view, sources, alone, drawn }: PrintedReportProps) {
  const { t } = useTranslation('report');
  const locale = useLocale();
  const flows = useTradeFlows(true);
  const report = useMemo(() => reportOf(view, sources), [view, sources]);
  const listed = view.answer.paths.length;
  return (
    <article className={classes.report} data-report data-alone={alone || undefined}>
      {alone && <h1>{document.querySelector<HTMLElement>('[data-question]')?.innerText}</h1>}
      <p>
        {t('shown', {
          count: listed,
          shown: formatCount(view.paths.length, locale),
          listed: formatCount(listed, locale),
        })}{' '}
        {t('made', { date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date()) })}
      </p>
      <PrintedContext answer={view.answer} flows={flows.data?.tradeflows ?? []} />
      {!flows.isPending && <Drawn then={drawn} />}
      <PrintedPicture />
      <h2>{t('paths')}</h2>
      <ol className={classes.paths}>
        {report.paths.map((path) => (
          <Path key={path.rank} path={path} />
        ))}
      </ol>
      <h2>{t('sources')}</h2>
      <ol className={classes.notes}>
        {report.notes.map((source, index) => (
          <Note key={source.id} source={source} sameAs={report.sameAs[index] ?? null} />
        ))}
      </ol>
      <p className={classes.caution}>{t('caution')}</p>
      <p className={classes.address}>{window.location.href}</p>
    </article>
  );
}
