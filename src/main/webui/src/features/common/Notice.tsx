import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface NoticeProps {
  title: string;
  icon: ReactNode;
  children?: ReactNode;
  /** Told by screen readers when it appears. */
  live?: boolean;
}

/** A state of the page that has something to say instead of an answer. */
export function Notice({ title, icon, children, live = false }: NoticeProps) {
  return (
    <section className={classes.notice} {...(live ? { role: 'status' } : {})}>
      <div className={classes.icon}>{icon}</div>
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
