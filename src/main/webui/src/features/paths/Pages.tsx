import { Button } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { formatCount } from '../../core/format';
import { PAGE_SIZES } from '../../core/question';
import { useTraceSearch } from '../trace/use-trace-search';
import { SmallSelect } from '../common/SmallSelect';
import classes from './PathList.module.css';

/** The server answers no further than this many paths in. */
const REACH = 100_000;

/** From page to page of an answer that is longer than one. */
export const Pages = memo(function Pages({ total }: { total: number }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { question, ask } = useTraceSearch();
  const pages = Math.ceil(Math.min(total, REACH) / question.pageSize);
  if (pages <= 1 && question.page === 1) {
    return null;
  }
  const go = (page: number) => ask({ ...question, page });
  const sizes = [...new Set([...PAGE_SIZES, question.pageSize])].sort((a, b) => a - b);
  return (
    <nav className={classes.pages} aria-label={t('paths.pages')}>
      <Button
        size="compact-sm"
        variant="default"
        disabled={question.page <= 1}
        onClick={() => go(Math.min(question.page - 1, Math.max(1, pages)))}
      >
        {t('paths.previous')}
      </Button>
      <span>
        {t('paths.page', { page: formatCount(question.page, locale), pages: formatCount(pages, locale) })}
      </span>
      <SmallSelect
        label={t('list.pageSize')}
        value={String(question.pageSize)}
        data={sizes.map((size) => ({ value: String(size), label: t('ask.pathsAtOnce', { count: size }) }))}
        choose={(size) => ask({ ...question, pageSize: Number(size), page: 1 })}
      />
      <Button
        size="compact-sm"
        variant="default"
        disabled={question.page >= pages}
        onClick={() => go(question.page + 1)}
      >
        {t('paths.next')}
      </Button>
    </nav>
  );
});
