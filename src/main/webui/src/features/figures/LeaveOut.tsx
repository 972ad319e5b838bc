import { useTranslation } from 'react-i18next';
import { useListedCounts } from '../../api/figures';
import { isAuthority } from '../../core/badges';
import { authoritiesOf, withoutListed } from '../../core/listed';
import { formatCount } from '../../core/format';
import type { Count, TraceAnswer } from '../../core/model';
import { traceBodyOf } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { useValueName } from '../question/use-value-name';
import { useTraceSearch } from '../trace/state/use-trace-search';
import classes from './Figures.module.css';

/** The lists that occur in the whole answer; where the server could not count, those on the page of paths shown. */
function useOffered(answer: TraceAnswer): { authority: string; left: Count | null }[] {
  const { question } = useTraceSearch();
  const { listing } = question;
  const counts = useListedCounts(
    traceBodyOf(question),
    answer.snapshot?.version ?? '',
    listing.require !== 'some',
  );
  if (counts.data?.complete) {
    return counts.data.listings;
  }
  const isOver = counts.error !== null || counts.data?.complete === false;
  const byNone = listing.require === 'none' && listing.authorities.length === 0;
  const usable = isOver && !byNone && listing.require !== 'some';
  const counted = new Map(counts.data?.listings.map(({ authority, left }) => [authority, left]));
  return (usable ? authoritiesOf(answer.graph.nodes) : [])
    .filter((authority) => !listing.authorities.includes(authority))
    .map((authority) => ({ authority, left: counted.get(authority) ?? null }));
}

/** One press leaves out whoever an authority lists. */
export function LeaveOut({ answer }: { answer: TraceAnswer }) {
  const { t } = useTranslation('figures');
  const locale = useLocale();
  const valueName = useValueName();
  const { question, ask } = useTraceSearch();
  const offered = useOffered(answer);
  if (offered.length === 0) {
    return null;
  }
  const stays = (left: Count | null) =>
    left?.kind === 'exact'
      ? t('leaveOut.left', { count: left.value, shown: formatCount(left.value, locale) })
      : '';
  return (
    <section className={classes.leaveOut} data-no-print aria-labelledby="leave-out">
      <h3 id="leave-out">{t('leaveOut.title')}</h3>
      <ul>
        {offered.map(({ authority, left }) => (
          <li key={authority}>
            <button
              type="button"
              className="bare-button"
              onClick={() => ask(withoutListed(question, authority))}
            >
              <bdi>
                {isAuthority(authority)
                  ? valueName('authority', authority)
                  : t('leaveOut.list', { name: authority })}
              </bdi>
              {stays(left) !== '' && <small> {stays(left)}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
