import { useEffect, useState } from 'preact/hooks';
import { contactHref } from '../helplines/contact-links.ts';
import { pressCalls } from '../helplines/plain-numbers.client.ts';

interface Props {
  /** What stands on it, with the number in it, such as "Call NSPCC 0808 800 5000". */
  readonly says: string;
  readonly number: string;
  readonly class?: string;
}

/** A button that calls a number; on a device that cannot call, bold text to read. */
export default function CallButton({ says, number, class: name = '' }: Props) {
  const [calls, setCalls] = useState(true);
  useEffect(() => setCalls(pressCalls()), []);
  const look = `button ${name}`.trim();
  // The number itself is never broken over two lines.
  const label = says.replace(number, number.replaceAll(' ', '\u00a0'));
  return calls ? (
    <a class={look} href={contactHref({ kind: 'phone', address: number }) ?? undefined}>
      {label}
    </a>
  ) : (
    <b class={look}>{label}</b>
  );
}
