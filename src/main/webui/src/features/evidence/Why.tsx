import type { Grounds } from '../../core/grounds';
import classes from './Evidence.module.css';
import { useReasons } from './use-reasons';

/** Why something is as sure as it is said to be. */
export function Why({ grounds }: { grounds: Grounds }) {
  const reasons = useReasons();
  return (
    <p className={classes.why} data-why>
      {reasons(grounds)}
    </p>
  );
}
