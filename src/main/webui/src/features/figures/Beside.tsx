import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTradeFlows } from '../../api/figures';
import { formatCount } from '../../core/format';
import type { TraceAnswer } from '../../core/model';
import { briefingIn, type TradeFlow } from '../../core/trade-context';
import { useLocale } from '../../words/use-locale';
import { FigureList } from './FigureList';
import classes from './Figures.module.css';
import { LeaveOut } from './LeaveOut';
import { MirrorTable } from './MirrorTable';
import { Nuance } from './Nuance';
import { useConcerned } from './use-concerned';

interface TradeBesideProps {
  found: TradeFlow[];
  flows: TradeFlow[];
  /** How many are shown before more are asked for. */
  first: number;
}

function TradeBeside({ found, flows, first }: TradeBesideProps) {
  const { t } = useTranslation('figures');
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const id = useId();
  const more = found.length - first;
  return (
    <section
      className={`${classes.part} ${classes.trade}`}
      data-trade
      data-open={open}
      data-alone={more === 0}
    >
      <h3 className={classes.label}>{t('beside')}</h3>
      <div id={id} className={classes.figures}>
        <FigureList shown={open ? found : found.slice(0, first)} flows={flows} />
        {open && <p className={classes.hint}>{t('hint')}</p>}
      </div>
      <p className={classes.acts} data-no-print>
        {more > 0 && (
          <button
            type="button"
            className="bare-button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <IconChevronRight size={15} aria-hidden />
            {open ? t('fewer') : t('more', { count: more, shown: formatCount(more, locale) })}
          </button>
        )}
        <Link to="/figures" search={{}}>
          {t('all')}
        </Link>
      </p>
    </section>
  );
}

interface BesideProps {
  answer: TraceAnswer;
  /** There is no path beside which to stand. */
  alone?: boolean;
}

/** What is known beside an answer. Nothing of it is evidence of a path. */
export function Beside({ answer, alone = false }: BesideProps) {
  const { t } = useTranslation('figures');
  const flows = useTradeFlows(true).data?.tradeflows ?? [];
  const { found, mirror } = useConcerned(answer, flows);
  if (alone && found.length === 0 && mirror === null) {
    return null;
  }
  return (
    <section className={classes.beside} data-beside data-alone={alone} aria-label={t('besideLabel')}>
      {!alone && <Nuance briefing={briefingIn(flows)} />}
      {!alone && <LeaveOut answer={answer} />}
      {found.length > 0 && <TradeBeside found={found} flows={flows} first={alone ? 3 : 1} />}
      {mirror !== null && <MirrorTable question={mirror} />}
    </section>
  );
}
