import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProfile } from '../../api/profile';
import { SECTIONS, type ProfileSection, type ProfileSubject } from '../../core/entity/profile';
import { labelOf, type EntityDetail } from '../../core/model';
import { AskAgain } from '../evidence/AskAgain';
import { ListLines } from '../evidence/Standings';
import { useSnapshot } from '../status/snapshot-context';
import page from './EntityPage.module.css';
import classes from './Profile.module.css';
import { ProfileTable } from './ProfileTable';
import { Section } from './Section';

function Counted({ subject, section }: { subject: ProfileSubject; section: ProfileSection }) {
  const { t } = useTranslation('profile');
  const { t: tPage } = useTranslation();
  const version = useSnapshot()?.version ?? '';
  const { data, error, refetch } = useProfile(subject.id, section, version, true);
  if (error) {
    return <AskAgain error={error} retry={refetch} />;
  }
  if (!data) {
    return <Skeleton role="status" height={72} aria-label={tPage('loading.loading')} />;
  }
  return (
    <>
      {data.sections.flatMap(({ tables }) =>
        tables.map((table) => <ProfileTable key={table.key} table={table} answer={data} subject={subject} />),
      )}
      {data.lists.length > 0 && (
        <details className={classes.lists}>
          <summary>{t('lists')}</summary>
          <ListLines lists={data.lists} named />
        </details>
      )}
      {!data.complete && <p className={page.empty}>{t('cut', { said: data.cut.join(' ') })}</p>}
    </>
  );
}

/** Asked when it is opened. */
function Part({ subject, section }: { subject: ProfileSubject; section: ProfileSection }) {
  const { t } = useTranslation('profile');
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={classes.part}
      data-section={section}
      onToggle={(event) => setOpened((was) => was || event.currentTarget.open)}
    >
      <summary>{t(`section.${section}`)}</summary>
      <p className={page.hint}>{t(`means.${section}`)}</p>
      {opened && <Counted subject={subject} section={section} />}
    </details>
  );
}

/** What the data say about a weapon, component or firm, counted. */
export function Profile({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation('profile');
  const label = labelOf(entity);
  const sections = SECTIONS[label];
  return sections ? (
    <Section title={t('title')} hint={t('hint')}>
      {sections.map((section) => (
        <Part key={section} subject={{ id: entity.id, label }} section={section} />
      ))}
    </Section>
  ) : null;
}
