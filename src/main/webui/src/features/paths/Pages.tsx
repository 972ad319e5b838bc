import { Button } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatCount } from '../../core/format';
import { changed, pageOf } from '../../core/question/question';
import { PAGE_SIZES } from '../../core/question/table';
import { REQUEST } from '../../generated/request';
import { useTraceSearch } from '../trace/state/use-trace-search';
import { SmallSelect } from '../common/SmallSelect';
import classes from './PathList.module.css';

/** From page to page of an answer that is longer than one. */
export const Pages = memo(function Pages({ total }: { total: number }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { question, ask } = useTraceSearch();
  const { k } = question;
  const current = pageOf(question);
  const pages = Math.ceil(Math.min(total, REQUEST.offset.maximum) / k);
  if (pages <= 1 && current === 1) {
    return null;
  }
  const go = (page: number) => ask({ ...question, offset: (page - 1) * k });
  const sizes = [...new Set([...PAGE_SIZES, k])].sort((a, b) => a - b);
  return (
    <nav className={classes.pages} aria-label={t('paths.pages')}>
      <Button
        size="compact-sm"
        variant="default"
        disabled={current <= 1}
        onClick={() => go(Math.min(current - 1, Math.max(1, pages)))}
      >
        {t('paths.previous')}
      </Button>
      <span>
        {t('paths.page', { page: formatCount(current, locale), pages: formatCount(pages, locale) })}
      </span>
      <SmallSelect
        label={t('list.pageSize')}
        value={String(k)}
        data={sizes.map((size) => ({ value: String(size), label: t('ask.pathsAtOnce', { count: size }) }))}
        choose={(size) => ask(changed(question, { k: Number(size) }))}
      />
      <Button size="compact-sm" variant="default" disabled={current >= pages} onClick={() => go(current + 1)}>
        {t('paths.next')}
      </Button>
    </nav>
  );
});
