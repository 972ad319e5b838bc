import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface NoticeProps {
  title: string;
  icon: ReactNode;
  children?: ReactNode;
  /** Told by screen readers when it appears. */
  live?: boolean;
  /** It is all there is on the page, so that its title is the page's. */
  alone?: boolean;
}

/** A state of the page that has something to say instead of an answer. */
export function Notice({ title, icon, children, live = false, alone = false }: NoticeProps) {
  const Title = alone ? 'h1' : 'h2';
  return (
    <section className={classes.notice} {...(live ? { role: 'status' } : {})}>
      <div className={classes.icon}>{icon}</div>
      <Title className={classes.title}>{title}</Title>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
