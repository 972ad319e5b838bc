import {
  IconBinaryTree,
  IconBraces,
  IconCheck,
  IconFileSearch,
  IconFileText,
  IconFolder,
  IconMessageQuestion,
} from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { labelOf, type FoundEntity } from '../../core/model';
import type { Option } from '../../core/searchbox/options';
import { activate } from '../common/activate';
import { KindGlyph } from '../common/KindGlyph';
import { OptionText } from './OptionText';
import classes from './SearchBox.module.css';

function signOf(option: Option): ReactNode {
  switch (option.kind) {
    case 'question':
      return <IconMessageQuestion size={19} />;
    case 'entity':
    case 'near':
      return <KindGlyph label={labelOf(option.entity)} size={20} />;
    case 'source':
      return <IconFileText size={19} />;
    case 'text':
    case 'texts':
      return <IconFileSearch size={19} />;
    case 'case':
      return <IconFolder size={19} />;
    case 'query':
      return <IconBraces size={19} />;
    case 'screen':
      return <IconBinaryTree size={19} />;
  }
}

interface OptionRowProps {
  option: Option;
  id: string;
  active: boolean;
  chosen: boolean;
  open: (option: Option) => void;
  choose: (entity: FoundEntity) => void;
}

/** One thing that was found; a press opens it, the box at its end chooses it for the question. */
export const OptionRow = memo(function OptionRow({
  option,
  id,
  active,
  chosen,
  open,
  choose,
}: OptionRowProps) {
  const entity = option.kind === 'entity' || option.kind === 'near' ? option.entity : null;
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className={classes.option}
      aria-selected={chosen}
      data-active={active}
      data-option={option.key}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => open(option)}
      onKeyDown={activate(() => open(option))}
    >
      <span className={classes.sign} aria-hidden>
        {signOf(option)}
      </span>
      <span className={classes.text}>
        <OptionText option={option} />
      </span>
      {entity && (
        <span
          role="presentation"
          className={classes.tick}
          data-tick
          onClick={(event) => {
            event.stopPropagation();
            choose(entity);
          }}
        >
          {chosen && <IconCheck size={15} aria-hidden />}
        </span>
      )}
    </div>
  );
});
