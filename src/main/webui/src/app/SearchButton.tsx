import { IconSearch } from '@tabler/icons-react';
import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '../words/i18n';
import classes from './Shell.module.css';

interface BoxProps {
  last: Record<string, unknown>;
  close: () => void;
}

const load = () => withWords(import('../features/searchbox/SearchBox'), 'search', 'panel');

/** By the letter, or by where it is on keyboards of other scripts. */
function isSearchKey(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey, key, code } = event;
  return ctrlKey !== metaKey && !altKey && !shiftKey && (key.toLowerCase() === 'k' || code === 'KeyK');
}

const APPLE_KEY = /Mac|iP/.test(navigator.userAgent) ? '⌘K' : null;

/** The way to everything by its name, on every screen. What it opens is loaded when it is wanted. */
export function SearchButton({ last }: { last: Record<string, unknown> }) {
  const { t } = useTranslation();
  const [Box, setBox] = useState<ComponentType<BoxProps> | null>(null);
  const [wanted, setWanted] = useState(false);
  const [lost, setLost] = useState(false);
  const open = useCallback(() => {
    setWanted(true);
    setLost(false);
    load().then(
      ({ SearchBox }) => setBox(() => SearchBox),
      () => setLost(true),
    );
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isSearchKey(event)) {
        event.preventDefault();
        event.stopPropagation();
        open();
      }
    };
    // Before any editor has it.
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [open]);
  const label = t('shell.search');
  return (
    <>
      <button
        type="button"
        className={classes.search}
        title={label}
        aria-label={label}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={open}
        onPointerEnter={() => void load().catch(() => undefined)}
      >
        <IconSearch size={17} aria-hidden />
        <span aria-hidden>{label}</span>
        {/* Drawn, not written: what is written on a button has to be its name. */}
        <kbd aria-hidden data-key={APPLE_KEY ?? t('shell.searchKey')} />
      </button>
      {lost && (
        <span className={classes.lost} role="alert">
          {t('problem.lost')}
        </span>
      )}
      {wanted && Box && <Box last={last} close={() => setWanted(false)} />}
    </>
  );
}
