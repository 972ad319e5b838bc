import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casebookApi } from '../../api/casebook';
import { FINDINGS, whatIsMissing, type CheckedRelation, type Finding } from '../../core/casebook/model';
import classes from './Casebook.module.css';
import { Changes } from './Changes';
import type { Change } from './use-casebook';
import { useWhen } from './use-when';

interface CardProps {
  id: string;
  relation: CheckedRelation;
  nameOf: (id: string) => string;
  mayWrite: boolean;
  change: Change;
}

function CheckForm({ id, relation, change }: CardProps) {
  const { t } = useTranslation('cases');
  const [state, setState] = useState<Finding | null>(null);
  const [note, setNote] = useState('');
  const missing = whatIsMissing(state, note);
  const save = () =>
    state !== null &&
    change(
      (book) =>
        casebookApi.check(id, {
          relation: relation.id,
          state,
          note,
          hash: relation.stated.hash,
          version: book.version,
        }),
      () => {
        setState(null);
        setNote('');
      },
    );
  return (
    <div className={classes.form}>
      <Select
        size="xs"
        label={t('book.finding')}
        placeholder={t('book.choose')}
        data={FINDINGS.map((value) => ({ value, label: t(`book.state.${value}`) }))}
        value={state}
        onChange={(value) => setState(FINDINGS.find((each) => each === value) ?? null)}
      />
      <Textarea
        size="xs"
        className={classes.wide}
        label={t('book.note')}
        required={state === 'proven'}
        autosize
        maxLength={5000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button size="xs" disabled={missing !== null} onClick={save}>
        {t('book.check')}
      </Button>
      {missing === 'note' && <small className={classes.wide}>{t('book.provenWantsNote')}</small>}
    </div>
  );
}

/** A relation with where its check stands, all earlier checks, and the next one. */
export function RelationCard(props: CardProps) {
  const { relation, nameOf, mayWrite } = props;
  const { t } = useTranslation('cases');
  const { t: page } = useTranslation();
  const when = useWhen();
  const verb = page(`relation.${relation.stated.kind as 'SUPPLIES'}.verb`);
  return (
    <li className={classes.card}>
      <p className={classes.line}>
        <span className={classes.state} data-state={relation.state}>
          {t(`book.state.${relation.state}`)}
        </span>
        <bdi>{nameOf(relation.from)}</bdi> <em>{verb}</em> <bdi>{nameOf(relation.to)}</bdi>
      </p>
      {relation.gone && <p className={classes.warning}>{t('book.gone')}</p>}
      {relation.ownCheck && <p className={classes.warning}>{t('book.ownCheck')}</p>}
      <Changes changes={relation.changes} />
      {relation.history.length > 0 && (
        <ol className={classes.history}>
          {relation.history.map(({ state, note, mark }) => (
            <li key={`${mark.at}${state}${note}`}>
              {t('book.checkedBy', { state: t(`book.state.${state}`), name: mark.by, when: when(mark.at) })}{' '}
              <bdi>{note}</bdi>
            </li>
          ))}
        </ol>
      )}
      {mayWrite && !relation.gone && <CheckForm {...props} />}
    </li>
  );
}
