import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyOf, validateDesignationSearch, type DesignationSearch } from '../../core/designation';
import { ChooseCriterion } from './ChooseCriterion';
import { ChooseFirms } from './ChooseFirms';
import page from '../common/Page.module.css';
import classes from './Designation.module.css';
import { Preview } from './Preview';

const route = getRouteApi('/designation');

function useSearchHere() {
  const raw = route.useSearch();
  const search = useMemo(() => validateDesignationSearch({ ...raw }), [raw]);
  const navigate = useNavigate();
  const choose = (part: Partial<DesignationSearch>) =>
    void navigate({
      to: '/designation',
      search: validateDesignationSearch({ ...search, ...part }),
      replace: true,
    });
  return { search, choose };
}

/** Firms, the criterion that somebody picks for them, and the file that proposes to list them. */
export function DesignationPage() {
  const { t } = useTranslation('designation');
  const { search, choose } = useSearchHere();
  const body = bodyOf(search);
  const wanted = JSON.stringify(body);
  // An address that names everything shows the file at once.
  const [asked, ask] = useState(wanted);
  const shown = asked === wanted ? body : null;
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('title')}</h1>
      <p className={classes.intro}>{t('intro')}</p>
      <div className={classes.choice} data-no-print>
        <ChooseFirms search={search} choose={choose} />
        <ChooseCriterion search={search} choose={choose} />
      </div>
      {shown ? (
        <Preview body={shown} />
      ) : (
        <>
          <Button className={classes.show ?? ''} disabled={body === null} onClick={() => ask(wanted)}>
            {t('show')}
          </Button>
          {body === null && <p className={classes.hint}>{t('missing')}</p>}
        </>
      )}
    </div>
  );
}
