import { Button } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchTable } from '../../api/declarations';
import { Collect } from '../casebook/lazy-collect';
import { saveFile } from '../common/save-file';

interface TakeAwayProps {
  /** The end of the question's address. */
  what: string;
  body: unknown;
  /** Of the file, without its ending, and of the table in a dossier. */
  name: string;
  title?: string;
}

/** An answer for a spreadsheet, and for the dossier of an investigation. */
export function TakeAway({ what, body, name, title }: TakeAwayProps) {
  const { t } = useTranslation('declarations');
  const save = async (form: 'csv' | 'xlsx') =>
    saveFile(await fetchTable(what, body, form), `${name}.${form}`);
  return (
    <>
      <Button variant="default" onClick={() => void save('csv')}>
        {t('csv')}
      </Button>
      <Button variant="default" onClick={() => void save('xlsx')}>
        {t('workbook')}
      </Button>
      {title !== undefined && (
        <Suspense>
          <Collect what={{ what, question: body, caption: title }} title={title} />
        </Suspense>
      )}
    </>
  );
}
