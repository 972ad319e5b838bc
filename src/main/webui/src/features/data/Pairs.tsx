import { Button } from '@mantine/core';
import { IconArrowsJoin2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { identity } from '../../api/identity';
import { useContents } from '../../api/import-queries';
import { maybeKnown, type MaybeKnown } from '../../core/data/maybe-known';
import type { ProposedPairs } from '../../core/data/recognised';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import common from './Data.module.css';
import classes from './Jobs.module.css';

const MOST_PAIRS = 500;

/** Of how many entities the pairs are, as soon as that is known. */
function useMaybeKnown(dataset: string, { job, state, proposals }: ProposedPairs): MaybeKnown | null {
  const contents = useContents(dataset);
  const page = useQuery({
    queryKey: ['maybe-known', job],
    queryFn: ({ signal }) => identity.allProposals({ dataset }, MOST_PAIRS, signal),
    enabled: state === 'done' && proposals > 0,
    staleTime: 0,
  });
  return page.data && contents.data ? maybeKnown(dataset, contents.data.contents, page.data) : null;
}

/** What the search for pairs after an import has come to, and the way to its review. */
export function Pairs({ dataset, pairs }: { dataset: string; pairs: ProposedPairs }) {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const { state, proposals } = pairs;
  const maybe = useMaybeKnown(dataset, pairs);
  const found = () =>
    maybe
      ? t('pairs.maybeKnown', {
          count: maybe.known,
          shown: formatCount(maybe.known, locale),
          all: formatCount(maybe.entities, locale),
        })
      : t('pairs.found', { count: proposals, shown: formatCount(proposals, locale) });
  const words = {
    running: () => t('pairs.running'),
    done: () => (proposals === 0 ? t('pairs.none') : found()),
    failed: () => t('pairs.failed'),
    cancelled: () => t('pairs.failed'),
  }[state];
  return (
    <div className={classes.pairs}>
      <p role="status">{words()}</p>
      {(state !== 'done' || proposals > 0) && (
        <div className={common.actions}>
          <Button
            variant={state === 'done' ? 'filled' : 'default'}
            leftSection={<IconArrowsJoin2 size={18} aria-hidden />}
            renderRoot={(props) => <Link {...props} to="/identity" search={{ dataset }} />}
          >
            {state === 'done' ? t('pairs.review') : t('pairs.open')}
          </Button>
        </div>
      )}
    </div>
  );
}
