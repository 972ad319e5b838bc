import { Skeleton } from '@mantine/core';
import { Suspense, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { activate } from '../common/activate';
import { FocusFirst } from './FocusFirst';
import classes from './QuestionForm.module.css';
import { preloadPanel, TokenPanel } from './lazy-fields';

interface TokenProps {
  /** What the part of the sentence says now. */
  text: string;
  /** What the part is, for those who hear the page. */
  label: string;
  /** Begins to load the fields before they are needed. */
  preload?: () => void;
  /** It stands by itself, as a button does, and not in a sentence. */
  plain?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}

/** A part of the sentence that opens to be changed. */
export function Token({ text, label, preload, plain = false, icon, children }: TokenProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLSpanElement>(null);
  const begin = () => {
    preloadPanel();
    preload?.();
  };
  const close = () => {
    setOpened(false);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <span className={classes.anchor}>
      {/* Not a button element: browsers do not break one across lines, and a sentence has to. */}
      <span
        ref={button}
        role="button"
        tabIndex={0}
        className={plain ? classes.plain : classes.token}
        aria-label={`${label}: ${text}`}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
        onKeyDown={activate(() => setOpened(!opened))}
        onPointerEnter={begin}
        onFocus={begin}
      >
        {icon}
        <bdi>{text}</bdi>
      </span>
      {opened && (
        <Suspense fallback={null}>
          <TokenPanel label={label} close={close} leave={() => setOpened(false)} button={button}>
            <Suspense fallback={<Skeleton role="status" height={120} aria-label={t('loading.loading')} />}>
              <FocusFirst>{children}</FocusFirst>
            </Suspense>
          </TokenPanel>
        </Suspense>
      )}
    </span>
  );
}
