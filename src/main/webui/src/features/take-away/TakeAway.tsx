import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportApi } from '../../api/exports';
import { asProblem } from '../../core/problem';
import type { Taken } from '../../core/take-away/model';
import { offerFor, type Recipient } from '../../core/take-away/recipients';
import { ProblemNotice } from '../common/ProblemNotice';
import { Dossiers } from './Dossiers';
import { FormList } from './FormList';
import { Holds } from './Holds';
import type { Picture } from './picture-source';
import { Pictures } from './Pictures';
import { Recipients } from './Recipients';
import { shownSvg } from './shown-svg';
import classes from './TakeAway.module.css';
import { WithheldChoice } from './WithheldChoice';
import { useFocusBack } from '../common/use-focus-back';

interface TakeAwayProps {
  subject: Taken;
  picture: Picture | undefined;
  title: string | undefined;
  close: () => void;
}

/** What would be taken away, and each form in which that can be. */
export function TakeAway({ subject, picture, title, close }: TakeAwayProps) {
  useFocusBack();
  const { t } = useTranslation('takeAway');
  const { t: page } = useTranslation();
  const [recipient, setRecipient] = useState<Recipient>('everybody');
  const offer = offerFor(recipient);
  const isDossier = 'trace' in subject || 'case' in subject;
  const preview = useQuery({
    queryKey: ['export-preview', subject],
    queryFn: ({ signal }) => exportApi.preview(subject, signal),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title={<span className={classes.title}>{t('title')}</span>}
      closeButtonProps={{ 'aria-label': page('common.close') }}
      transitionProps={{ duration: 0 }}
    >
      {preview.error && (
        <ProblemNotice problem={asProblem(preview.error)} retry={() => void preview.refetch()} />
      )}
      {preview.isPending && (
        <p className={classes.holds} role="status">
          {t('counting')}
        </p>
      )}
      {preview.data && <Holds preview={preview.data} />}
      {picture === 'shown' && <WithheldChoice close={close} />}
      <Recipients chosen={recipient} choose={setRecipient} isDossier={isDossier} />
      {isDossier && offer.dossiers.length > 0 && <Dossiers subject={subject} forms={offer.dossiers} />}
      <FormList subject={subject} preview={preview.data ?? null} recipient={recipient} />
      {picture && offer.pictures && (
        <Pictures
          picture={picture === 'shown' ? shownSvg : picture}
          about={{ title, preview: preview.data }}
          withheldBy={subject.withheldBy}
        />
      )}
      <p className={classes.caution}>{t('caution')}</p>
    </Modal>
  );
}
