import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOfProposal, type Proposal, type RecordBrief } from '../../core/identity/model';
import { Route } from '../common/Route';
import classes from './Batch.module.css';
import { useLikelihood } from './use-likelihood';
import { useSaid } from './use-said';

/** How many of these have been in sight, once each is remembered. */
function useSeen(count: number, tell: (seen: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [seen] = useState(() => new Set<Element>());
  useEffect(() => {
    const root = list.current;
    if (!root || typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => seen.add(target));
        tell(seen.size);
      },
      { root, threshold: 0.6 },
    );
    [...root.children].forEach((child) => observer.observe(child));
    return () => observer.disconnect();
  }, [count, seen, tell]);
  return list;
}

function Side({ side }: { side: RecordBrief }) {
  return (
    <span className={classes.side}>
      <bdi>{side.name}</bdi> {side.country && <Route codes={side.country.split(';')} />}
    </span>
  );
}

/** Some pairs of a batch, which are counted as they come into sight. */
export function Sample({ pairs, seen }: { pairs: Proposal[]; seen: (count: number) => void }) {
  const { t } = useTranslation('identity');
  const likelihood = useLikelihood();
  const said = useSaid();
  const list = useSeen(pairs.length, seen);
  return (
    // A list that scrolls is reached by the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ol ref={list} className={classes.sample} tabIndex={0} aria-label={t('batch.pairs')}>
      {pairs.map((pair) => (
        <li key={keyOfProposal(pair)}>
          <Side side={pair.left} />
          <Side side={pair.right} />
          <small>
            {typeof pair.probability === 'number' && likelihood(pair.probability)}
            {pair.features?.slice(0, 3).map((feature) => (
              <span key={`${feature.feature} ${feature.text}`}> · {said(feature)}</span>
            ))}
          </small>
        </li>
      ))}
    </ol>
  );
}
