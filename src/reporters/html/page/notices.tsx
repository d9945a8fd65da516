import { Message } from './message.tsx';
import { counted } from './numbers.ts';
import type { SectionProps } from './props.ts';

/** What the run had to say that concerns no single case. */
export function Notices({ facts: { notices, moreNotices } }: SectionProps) {
  if (notices.length === 0) return null;
  return (
    <section>
      <h2>Notes on the run</h2>
      <ul class="notices">
        {notices.map(({ level, message, hint }, at) => (
          <li key={at} class={level}>
            <strong>{level === 'info' ? 'note' : level}</strong> <Message text={message} />{' '}
            {hint !== undefined && <Message text={hint} />}
          </li>
        ))}
      </ul>
      {moreNotices > 0 && <p>{counted(moreNotices, 'more note')}: the audit log holds all of them.</p>}
    </section>
  );
}
