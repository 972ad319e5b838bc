import { Checkbox, Skeleton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGaps } from '../../api/gaps';
import { useEntity, useEntitySearch } from '../../api/queries';
import { MOST_FIRMS, offered } from '../../core/designation';
import { formatCount } from '../../core/format';
import { nameOf } from '../../core/model';
import { isAsking } from '../../core/searchbox/asked';
import { bodyOfAllPaths, questionOf } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { AskAgain } from '../evidence/AskAgain';
import { useSnapshot } from '../status/snapshot-context';
import type { ChoiceProps } from './ChooseCriterion';
import classes from './Designation.module.css';

const TYPING_PAUSE_MILLIS = 200;

interface TickProps {
  name: string;
  about?: string;
  ticked: boolean;
  full: boolean;
  tick: () => void;
}

function Tick({ name, about, ticked, full, tick }: TickProps) {
  return (
    <li>
      <Checkbox
        size="sm"
        checked={ticked}
        disabled={full && !ticked}
        onChange={tick}
        label={
          <>
            <bdi>{name}</bdi> <small>{about}</small>
          </>
        }
      />
    </li>
  );
}

/** A chosen firm that is on none of the paths. */
function Outsider({ id, tick }: { id: string; tick: () => void }) {
  const { t } = useTranslation('designation');
  const { data } = useEntity(id);
  return <Tick name={data ? nameOf(data, id) : id} about={t('offPath')} ticked full={false} tick={tick} />;
}

/** The firms of the data that a text finds. */
function useFirms(text: string) {
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE_MILLIS);
  const wanted = isAsking(asked);
  const { data } = useEntitySearch(asked, 'Company', wanted);
  return wanted && text.trim() !== '' ? (data ?? []) : [];
}

/** Which firms: those on the paths of the question, most paths first; what is typed is sought among all firms. */
export function ChooseFirms({ search, choose }: ChoiceProps) {
  const { t } = useTranslation('designation');
  const locale = useLocale();
  const version = useSnapshot()?.version ?? '';
  const { data, error, refetch } = useGaps({ trace: bodyOfAllPaths(questionOf(search)) }, version);
  const [text, setText] = useState('');
  const { id: chosen = [] } = search;
  // Those that were chosen before stand first, and nothing moves while somebody chooses.
  const [before] = useState(chosen);
  const firms = (data?.firms ?? []).toSorted(
    (one, other) => Number(before.includes(other.id)) - Number(before.includes(one.id)),
  );
  const outside = data ? chosen.filter((id) => firms.every((firm) => firm.id !== id)) : [];
  const { onPaths, others } = offered(firms, text, useFirms(text), chosen);
  const full = chosen.length >= MOST_FIRMS;
  const tick = (id: string) =>
    choose({ id: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id] });
  return (
    <section aria-label={t('firms')}>
      <h2 className={classes.heading}>{t('firms')}</h2>
      <p className={classes.hint} role="status">
        {t('chosen', { count: chosen.length, shown: formatCount(chosen.length, locale), most: MOST_FIRMS })}
      </p>
      {error && <AskAgain error={error} retry={refetch} />}
      {!data && !error && <Skeleton role="status" height={160} aria-label={t('loading')} />}
      {data && (
        <>
          <TextInput
            size="sm"
            label={t('find')}
            description={t('findHint')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <ul className={classes.firms} aria-label={t('firms')}>
            {outside.map((id) => (
              <Outsider key={id} id={id} tick={() => tick(id)} />
            ))}
            {onPaths.map(({ id, name, country, paths }) => (
              <Tick
                key={id}
                name={name}
                about={`${country} · ${t('paths', { count: paths, shown: formatCount(paths, locale) })}`}
                ticked={chosen.includes(id)}
                full={full}
                tick={() => tick(id)}
              />
            ))}
            {others.map((entity) => (
              <Tick
                key={entity.id}
                name={nameOf(entity, entity.id)}
                about={t('offPath')}
                ticked={false}
                full={full}
                tick={() => tick(entity.id)}
              />
            ))}
          </ul>
          {!data.complete && <p className={classes.hint}>{t('incomplete')}</p>}
        </>
      )}
    </section>
  );
}
