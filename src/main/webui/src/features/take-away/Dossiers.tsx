import { Button, Select, Skeleton, TextInput } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportApi } from '../../api/exports';
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES } from '../../core/language';
import { asProblem } from '../../core/problem';
import { chosenBody, type PathChoice } from '../../core/take-away/choice';
import type { DossierForm, DossierSubject } from '../../core/take-away/model';
import { ProblemNotice } from '../common/ProblemNotice';
import { FileRow } from './FileRow';
import classes from './TakeAway.module.css';
import { useCandidates } from './use-candidates';

const ChoosePaths = lazy(() => import('./ChoosePaths').then((file) => ({ default: file.ChoosePaths })));

const LONGEST_LINE = 200;

/** The paths of an answer, or those that an investigation has collected, as a document to read and hand over. */
export function Dossiers({ subject, forms }: { subject: DossierSubject; forms: readonly DossierForm[] }) {
  const { t, i18n } = useTranslation('takeAway');
  const spoken = isLanguage(i18n.language) ? i18n.language : DEFAULT_LANGUAGE;
  const [title, setTitle] = useState('');
  const [author, setAuthor] = useState('');
  const [language, setLanguage] = useState<string>(spoken);
  const [opened, setOpened] = useState(false);
  const [choice, setChoice] = useState<PathChoice>([]);
  const [from, setFrom] = useState<string | null>(null);
  const isCase = 'case' in subject;
  const { candidates, error, again } = useCandidates(subject, opened || isCase);
  if (isCase && candidates?.length === 0) {
    return null;
  }
  const { withheldBy, ...of } = subject;
  const order = {
    ...of,
    ...(withheldBy !== undefined && { case: withheldBy }),
    ...(from !== null && choice.length > 0 && { case: from }),
    ...chosenBody(choice, candidates ?? []),
    title: title.trim(),
    author: author.trim(),
  };
  return (
    <section aria-label={t('dossier.group')}>
      <h3 className={classes.group}>{t('dossier.group')}</h3>
      <p className={classes.lead}>{t('dossier.lead')}</p>
      <div className={classes.order}>
        <TextInput
          label={t('dossier.title')}
          maxLength={LONGEST_LINE}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Select
          label={t('dossier.language')}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
          value={language}
          onChange={(value) => setLanguage(value ?? spoken)}
        />
        <TextInput
          label={t('dossier.author')}
          maxLength={LONGEST_LINE}
          value={author}
          onChange={(event) => setAuthor(event.currentTarget.value)}
        />
        <Button
          className={classes.choose}
          variant="default"
          aria-expanded={opened}
          leftSection={<IconListCheck size={16} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {t('choice.open')}
        </Button>
      </div>
      {error && <ProblemNotice problem={asProblem(error)} retry={again} />}
      {opened && !error && (
        <Suspense fallback={<Skeleton height={120} />}>
          {candidates ? (
            <ChoosePaths
              candidates={candidates}
              choice={choice}
              choose={setChoice}
              {...(!isCase && { from: { chosen: from, take: setFrom } })}
            />
          ) : (
            <Skeleton height={120} role="status" aria-label={t('counting')} />
          )}
        </Suspense>
      )}
      <ul className={classes.forms}>
        {forms.map((form) => (
          <FileRow
            key={form}
            name={t(`dossier.form.${form}.name`)}
            purpose={t(`dossier.form.${form}.for`)}
            fetch={() => exportApi.dossier(order, form, language)}
          />
        ))}
      </ul>
    </section>
  );
}
