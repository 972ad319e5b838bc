import { useQuery } from '@tanstack/react-query';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { casebookApi } from '../../api/casebook';
import { withholds } from '../../core/casebook/model';
import classes from './Unprinted.module.css';

/** Whether an investigation must not name somebody; that it does is assumed until it is known. */
export function useWithholds(id: string | undefined): boolean {
  const book = useQuery({
    queryKey: ['casebook', id],
    queryFn: ({ signal }) => casebookApi.get(id ?? '', signal),
    enabled: id !== undefined,
    staleTime: 0,
  });
  return id !== undefined && (book.data === undefined || withholds(book.data));
}

/** On paper in the place of a page that names those whom the investigation must not name. Not shown on the screen. */
export function Unprinted({ id }: { id: string }) {
  const { t } = useTranslation('cases');
  return useWithholds(id)
    ? createPortal(
        <p className={classes.unprinted} data-unprinted>
          {t('unprinted')}
        </p>,
        document.getElementById('main') ?? document.body,
      )
    : null;
}
