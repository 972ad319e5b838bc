import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gapsTable, useGaps, type GapAnswer, type GapBody, type GapColumn } from '../../api/gaps';
import { fileNameOf } from '../../core/csv';
import { formatCount, formatDate } from '../../core/format';
import { asProblem } from '../../core/problem';
import { bodyOfAllPaths } from '../../core/question/question';
import { useLocale } from '../../words/use-locale';
import { ProblemNotice } from '../common/ProblemNotice';
import { saveFile } from '../common/save-file';
import { useValueName } from '../question/use-value-name';
import { useSnapshot } from '../status/snapshot-context';
import { useTraceSearch } from '../trace/state/use-trace-search';
import pane from '../common/Pane.module.css';
import classes from './Gaps.module.css';
import { GapTable } from './GapTable';

/** In days: what was read longer ago does not count as read. */
const AGES = ['30', '365', '36500'] as const;

interface Chosen {
  listedBy: string;
  notFoundBy: string;
  age: (typeof AGES)[number];
}

interface ChoiceProps {
  columns: GapColumn[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
}

/** Of which firms to tell, and how old a list may be. */
function Choice({ columns, chosen, choose }: ChoiceProps) {
  const { t } = useTranslation('gaps');
  const nameOf = useValueName();
  const some = [
    { value: '', label: t('whoever') },
    { value: 'any', label: t('any') },
    ...columns.map(({ key, authority, measure }) => ({
      value: key,
      label: `${nameOf('authority', authority)}: ${t(`measure.${measure}`)}`,
    })),
  ];
  return (
    <div className={classes.choice}>
      <NativeSelect
        size="xs"
        label={t('listedBy')}
        value={chosen.listedBy}
        data={some}
        onChange={(event) => choose({ ...chosen, listedBy: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('notFoundBy')}
        value={chosen.notFoundBy}
        data={some}
        onChange={(event) => choose({ ...chosen, notFoundBy: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('age')}
        value={chosen.age}
        data={AGES.map((value) => ({ value, label: t(`ages.${value}`) }))}
        onChange={(event) =>
          choose({ ...chosen, age: AGES.find((age) => age === event.currentTarget.value) ?? '30' })
        }
      />
    </div>
  );
}

const keys = (columns: GapColumn[]) => columns.map(({ key }) => key).join();

function bodyOf(trace: GapBody['trace'], { listedBy, notFoundBy, age }: Chosen): GapBody {
  return {
    trace,
    ...(listedBy !== '' && { listedBy }),
    ...(notFoundBy !== '' && { notFoundBy }),
    ...(age !== '30' && { maxAgeDays: Number(age) }),
  };
}

/** The table as files for a spreadsheet. */
function Files({ body }: { body: GapBody }) {
  const { t } = useTranslation('gaps');
  const save = useMutation({
    mutationFn: (format: 'csv' | 'xlsx') => gapsTable(body, format),
    onSuccess: (file, format) => saveFile(file, fileNameOf('lists', format, new Date())),
  });
  return (
    <>
      {save.error && <ProblemNotice problem={asProblem(save.error)} retry={() => save.reset()} />}
      <div className={classes.foot}>
        {(['csv', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={16} />}
            loading={save.isPending && save.variables === format}
            onClick={() => save.mutate(format)}
          >
            {t('file', { form: format.toUpperCase() })}
          </Button>
        ))}
      </div>
    </>
  );
}

function Found({ answer, body }: { answer: GapAnswer; body: GapBody }) {
  const { t } = useTranslation('gaps');
  const locale = useLocale();
  if (answer.firms.length === 0) {
    return <p className={pane.hint}>{t('none', { count: answer.asked })}</p>;
  }
  return (
    <>
      {!answer.complete && <p className={pane.hint}>{t('incomplete')}</p>}
      <p className={pane.hint}>
        {t('found', {
          count: answer.asked,
          shown: formatCount(answer.firms.length, locale),
          asked: formatCount(answer.asked, locale),
          date: formatDate(answer.on, locale),
        })}
      </p>
      <GapTable answer={answer} />
      <Files body={body} />
    </>
  );
}

/** Who on the paths is listed where, over all paths of the answer; only who was searched and not found is not listed. */
export function Gaps() {
  const { t } = useTranslation('gaps');
  const { question } = useTraceSearch();
  const version = useSnapshot()?.version ?? '';
  const [chosen, choose] = useState<Chosen>({ listedBy: '', notFoundBy: '', age: '30' });
  const [columns, setColumns] = useState<GapColumn[]>([]);
  const body = bodyOf(bodyOfAllPaths(question), chosen);
  const { data, error, refetch } = useGaps(body, version);
  if (data && keys(data.columns) !== keys(columns)) {
    setColumns(data.columns);
  }
  return (
    <div className={pane.scroll}>
      <Choice columns={columns} chosen={chosen} choose={choose} />
      {error && <ProblemNotice problem={asProblem(error)} retry={() => void refetch()} />}
      {!error && !data && <Skeleton role="status" height={240} aria-label={t('loading')} />}
      {!error && data && <Found answer={data} body={body} />}
    </div>
  );
}
