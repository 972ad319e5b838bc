import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AlsoJoined } from '../../core/identity/model';
import classes from './Along.module.css';
import { ClassBadge } from './ClassBadge';
import { useSaid } from './use-said';

const REASONS = 2;
const WAYS = ['decided', 'proposed', 'chosen'] as const;

/** Two that would become one as well, with what speaks against it. */
function Beside({ joined }: { joined: AlsoJoined }) {
  const { t } = useTranslation('identity');
  const said = useSaid();
  const against = joined.features.filter(({ feature, bits }) => bits < 0 && feature !== 'prior');
  return (
    <li>
      <bdi>{joined.left.name}</bdi> <span>{t('along.and')}</span> <bdi>{joined.right.name}</bdi>{' '}
      {joined.class && <ClassBadge name={joined.class} />}
      <small>
        {against.length === 0
          ? t('along.little')
          : against
              .slice(0, REASONS)
              .map((feature) => said(feature))
              .join(' · ')}
      </small>
    </li>
  );
}

/** What a "same" would join besides the pair itself, before anybody says it. */
export function Along({ pairs, more = false }: { pairs: readonly AlsoJoined[]; more?: boolean }) {
  const { t } = useTranslation('identity');
  return (
    <>
      {WAYS.map((way) => {
        const through = pairs.filter((each) => each.through === way);
        return through.length === 0 ? null : (
          <section key={way} className={classes.along} aria-label={t(`along.${way}`)}>
            <h3>
              <IconAlertTriangle size={17} aria-hidden /> {t(`along.${way}`)}
            </h3>
            <ul>
              {through.map((joined) => (
                <Beside key={`${joined.left.id}\n${joined.right.id}`} joined={joined} />
              ))}
            </ul>
            {more && <p>{t('along.more')}</p>}
          </section>
        );
      })}
    </>
  );
}
