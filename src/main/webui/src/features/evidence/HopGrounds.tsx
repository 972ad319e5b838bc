import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useRelations } from '../../api/queries';
import { isDoubtful } from '../../core/grades';
import { groundsOf, isWeak, type Grounds } from '../../core/grounds';
import type { Hop, TraceView } from '../../core/trace';
import classes from './Evidence.module.css';
import { PORTION } from './HopClaims';
import { Why } from './lazy-why';

/**
 * What a hop rests on, from the claims that are shown below it; null until they have come, and where they are too many. Sources
 * are counted as the answer counts them: the question says whether what may rest on another is one with it.
 */
function useGrounds({ relations, sources }: Hop): Grounds | null {
  const { data } = useRelations(relations.slice(0, PORTION));
  return data && relations.length <= PORTION ? { ...groundsOf(data.relations), independent: sources } : null;
}

interface HopGroundsProps {
  view: TraceView;
  hop: Hop;
  /** What is said of it as the weakest of its paths; undefined where it is not. */
  weakest?: string | undefined;
}

/**
 * How many independent sources a hop rests on; of the weakest, why it is that, where several claims make that up: one says it
 * itself. Red only where it is really weak.
 */
export function HopGrounds({ view, hop, weakest }: HopGroundsProps) {
  const { t } = useTranslation();
  const grounds = useGrounds(hop);
  const weak = grounds === null ? isDoubtful(view, hop) : isWeak(grounds);
  return (
    <div data-weak={weak} className={classes.grounds}>
      {weakest !== undefined && <p className={classes.weakest}>{weakest}</p>}
      {weakest !== undefined && grounds && hop.relations.length > 1 && (
        <Suspense fallback={null}>
          <Why grounds={grounds} />
        </Suspense>
      )}
      <p className={classes.rests}>{t('list.independent', { count: hop.sources })}</p>
    </div>
  );
}
