import { Button, Switch } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisplayParams } from '../../core/display';
import { changed } from '../../core/question/question';
import { narrowed } from '../../core/narrowing';
import type { TraceView } from '../../core/trace';
import { binsOf, timelineOf, type Timeline as Bins } from '../../core/timeline';
import type { DisplayedView } from '../trace/state/linked-view';
import type { Found } from '../../core/finding';
import { BinSlider, useSpanText } from '../common/BinSlider';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { BeforeAfter } from './BeforeAfter';
import { Histogram } from './Histogram';
import classes from './Timeline.module.css';

const LEAST_WIDTH = 320;
const NONE: [] = [];

function withoutPeriod(display: DisplayParams): DisplayParams {
  const kept = Object.entries(display).filter(([name]) => name !== 'since' && name !== 'until');
  return Object.fromEntries(kept);
}

/** The bins that are chosen, while they are being chosen and afterwards. */
function useBrush(timeline: Bins, display: DisplayParams, show: (display: DisplayParams) => void) {
  const [draft, setDraft] = useState<[number, number] | null>(null);
  const chosen = draft ?? binsOf(timeline, display.since, display.until);
  const choose = ([first, last]: [number, number]) => {
    setDraft(null);
    const [from, to] = [timeline.bins[first], timeline.bins[last]];
    const all = first === 0 && last === timeline.bins.length - 1;
    show({
      ...withoutPeriod(display),
      ...(all || !from || !to ? {} : { since: from.since, until: to.until }),
    });
  };
  return { chosen, setDraft, choose };
}

/** The part of the time as a constraint of the question, so that all paths are judged by it and not only the listed. */
function AskForPeriod({ display }: { display: DisplayParams }) {
  const { t } = useTranslation('timeline');
  const { question, ask } = useTraceSearch();
  const { since = '', until = '', dated } = display;
  if (since === '' && until === '') {
    return null;
  }
  const window = { from: since, to: until, undated: dated !== 'only' };
  return (
    <Button size="compact-sm" onClick={() => ask(changed(question, { window }))}>
      {t('ask')}
    </Button>
  );
}

/** The paths in sight and those that only their time leaves out. */
function useBase(whole: TraceView, display: DisplayParams, found: Found | null): TraceView {
  const { hide = NONE, only = NONE, leg, found: through } = display;
  const ids = found?.ids;
  return useMemo(
    () => narrowed(whole, { hide, only, leg: leg ?? [], ...(through && { found: through }) }, ids),
    [whole, hide, only, leg, through, ids],
  );
}

/** When the hops held, and when that was reported; a part of the time can be brushed. */
export function Timeline({ view, whole, highlight, found, display, point, show }: DisplayedView) {
  const { t } = useTranslation('timeline');
  const { ref, width } = useElementSize();
  const base = useBase(whole, display, found);
  const timeline = useMemo(() => timelineOf(base), [base]);
  const { chosen, setDraft, choose } = useBrush(timeline, display, show);
  const period = t('period', useSpanText(timeline.bins)(chosen));
  if (timeline.bins.length === 0) {
    return (
      <div className={classes.frame} ref={ref}>
        <p className={classes.empty}>{t('empty')}</p>
        <BeforeAfter />
      </div>
    );
  }
  return (
    <div className={classes.frame} ref={ref}>
      <p className={classes.summary}>
        <strong>{period}</strong>
        <span>{t('dated', { count: timeline.dated })}</span>
        <span className={classes.undated}>{t('undated', { count: timeline.undated })}</span>
      </p>
      <Histogram
        timeline={timeline}
        view={view}
        highlight={highlight}
        chosen={chosen}
        width={Math.max(LEAST_WIDTH, width - 32)}
        point={point}
        draft={setDraft}
        choose={choose}
      />
      <BinSlider
        className={classes.slider}
        bins={timeline.bins}
        value={chosen}
        onChange={setDraft}
        onChangeEnd={choose}
        thumbFromLabel={t('from')}
        thumbToLabel={t('to')}
        size="sm"
      />
      <div className={classes.choices}>
        <AskForPeriod display={display} />
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => show({ ...withoutPeriod(display), since: '2022-03' })}
        >
          {t('sinceInvasion')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => choose([0, timeline.bins.length - 1])}>
          {t('allTime')}
        </Button>
        <Switch
          size="sm"
          label={t('onlyDated')}
          checked={display.dated === 'only'}
          onChange={({ currentTarget }) => {
            const { since, until } = display;
            const rest = Object.fromEntries(Object.entries(display).filter(([name]) => name !== 'dated'));
            show({
              ...rest,
              ...(since && { since }),
              ...(until && { until }),
              ...(currentTarget.checked && { dated: 'only' }),
            });
          }}
        />
      </div>
      <p className={classes.note}>{t('note')}</p>
      <BeforeAfter />
    </div>
  );
}
