import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../core/identity/model';
import { USUAL_REASONS, type KeptGrounds, type UsualReason } from '../../core/identity/reasons';
import { GroundsFields } from './GroundsFields';
import classes from './Verdicts.module.css';
import type { Asked, Deciding } from './use-deciding';

interface ReasonDialogProps {
  pair: Proposal;
  asked: Asked;
  deciding: Deciding;
}

/** The reason that is offered first: what the class of the pair suggests. */
function suggested(asked: Asked, pair: Proposal): UsualReason {
  return asked.verdict === 'same' && pair.class !== 'number'
    ? 'sameNameAndPlace'
    : USUAL_REASONS[asked.verdict][0];
}

/** Asks why, once for each verdict: it is said again of each pair until it is changed. */
export function ReasonDialog({ pair, asked, deciding }: ReasonDialogProps) {
  const { t } = useTranslation('identity');
  const [grounds, setGrounds] = useState<KeptGrounds>(
    () =>
      deciding.kept[asked.verdict] ?? {
        reason: t(`reason.${suggested(asked, pair)}`),
        note: '',
        sources: '',
      },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (grounds.reason.trim() !== '') {
      deciding.answer(grounds);
    }
  };
  return (
    <Modal
      opened
      onClose={deciding.cancel}
      title={t(`why.${asked.verdict}`)}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
      transitionProps={{ duration: 0 }}
    >
      <form className={classes.reason} onSubmit={send}>
        <GroundsFields verdict={asked.verdict} grounds={grounds} change={setGrounds} />
        {asked.decides && (
          <TextInput
            label={t('grounds.note')}
            description={t('grounds.noteHint')}
            value={grounds.note}
            onChange={({ currentTarget }) => setGrounds({ ...grounds, note: currentTarget.value })}
          />
        )}
        <p className={classes.hint}>{t('grounds.kept')}</p>
        <div className={classes.actions}>
          <Button variant="default" onClick={deciding.cancel}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={grounds.reason.trim() === ''}>
            {asked.decides ? t('grounds.decide') : t('grounds.keep')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
