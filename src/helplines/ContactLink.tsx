import { useEffect, useState } from 'preact/hooks';
import { pressCalls } from './plain-numbers.client.ts';

interface Props {
  readonly text: string;
  /** Null where there is nothing to press. */
  readonly href: string | null;
}

/** The number or the website as text; one press where a press calls, writes or leads there. */
export default function Reach({ text, href }: Props) {
  const [calls, setCalls] = useState(true);
  useEffect(() => setCalls(pressCalls()), []);
  const isNumber = href !== null && /^(tel|sms):/.test(href);
  return href === null || (isNumber && !calls) ? (
    <b class="reach">{text}</b>
  ) : (
    <a class="reach" href={href} rel={href.startsWith('https:') ? 'noreferrer' : undefined}>
      {text}
    </a>
  );
}
