import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherSchema } from '../../../core/console/model';
import type { Span } from '../../../core/console/place';
import classes from '../Console.module.css';
import type { Remark } from '../use-check';
import './editor.css';
import { createEditor, type EditorHandle, type EditorWishes } from './create-editor';

export interface CypherEditorProps {
  /** Each tab has its own undo. */
  tabId: string;
  value: string;
  onChange: (value: string) => void;
  run: () => void;
  format: () => void;
  save: () => void;
  remarks: Remark[];
  schema: CypherSchema | null;
  parameters: string[];
  /** A place to go to; a new object goes there again. */
  goTo: Span | null;
}

/** The statement in CodeMirror; loaded when the console is, never with the page. */
export default function CypherEditor(props: CypherEditorProps) {
  const { tabId, value, remarks, goTo } = props;
  const { t } = useTranslation('console');
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorHandle | null>(null);
  const wishes = useRef<EditorWishes>(props);
  useEffect(() => {
    wishes.current = props;
  });
  const label = t('editor.label');
  const completions = t('editor.completions');
  useEffect(() => {
    if (!parent.current) {
      return undefined;
    }
    const made = createEditor(parent.current, tabId, () => wishes.current, { label, completions });
    editor.current = made;
    return () => {
      editor.current = null;
      made.destroy();
    };
  }, [tabId, label, completions]);
  useEffect(() => {
    editor.current?.setText(value);
  }, [value, tabId]);
  useEffect(() => {
    editor.current?.setRemarks(remarks);
  }, [remarks, tabId]);
  useEffect(() => {
    if (goTo) {
      editor.current?.goTo(goTo);
    }
  }, [goTo]);
  return <div ref={parent} className={classes.code} />;
}
