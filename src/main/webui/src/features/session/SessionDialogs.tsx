import { Button } from '@mantine/core';
import { Dialog } from '../common/Dialog';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { needs, type Need } from '../../api/needs';
import { SESSION_KEY } from '../../api/session';
import type { Session } from '../../core/session';
import { ConfirmForm } from './ConfirmForm';
import { forgetReader } from './forget';
import { ProviderAgain } from './ProviderAgain';
import classes from './Session.module.css';
import { SignInForm } from './SignInForm';
import { useArriving } from './use-arriving';

interface FrameProps {
  title: string;
  close: () => void;
  children: ReactNode;
}

/** Above whatever is open. */
function Frame({ title, close, children }: FrameProps) {
  return (
    <Dialog
      close={close}
      title={title}
      zIndex={500}
      // The gate takes the key, so that no dialog below hears it.
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      {children}
    </Dialog>
  );
}

function SignInAgain({ was }: { was: Session }) {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const arrive = useArriving();
  const close = () => needs.giveUp('signIn');
  const done = async (session: Session) => {
    if (session.person?.id === was.person?.id) {
      arrive(session);
      return;
    }
    // What is open belongs to somebody else.
    await navigate({ to: '/sign-in', search: {} });
    forgetReader();
    window.location.assign('/');
  };
  return (
    <Frame title={t('again.title')} close={close}>
      <p>{t('again.body')}</p>
      {was.provider ? (
        <ProviderAgain confirm={false} done={(session) => void done(session)} cancel={close} />
      ) : (
        <>
          <SignInForm name={was.person?.name ?? ''} done={(session) => void done(session)} />
          <Button className={classes.later} variant="subtle" size="compact-sm" onClick={close}>
            {t('again.later')}
          </Button>
        </>
      )}
    </Frame>
  );
}

function Confirm({ was }: { was: Session }) {
  const { t } = useTranslation('session');
  const queryClient = useQueryClient();
  const close = () => needs.giveUp('confirm');
  const done = (session: Session) => {
    queryClient.setQueryData(SESSION_KEY, session);
    needs.meet('confirm');
  };
  return (
    <Frame title={t('confirm.title')} close={close}>
      {was.provider ? (
        <ProviderAgain confirm done={done} cancel={close} />
      ) : (
        <ConfirmForm code={was.person?.secondFactor ?? false} cancel={close} done={done} />
      )}
    </Frame>
  );
}

/** What is asked over the page, so that nothing in it is lost. */
export function SessionDialogs({ need, was }: { need: Need; was: Session }) {
  return need === 'signIn' ? <SignInAgain was={was} /> : <Confirm was={was} />;
}
