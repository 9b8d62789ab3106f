import { useEffect, useState } from 'preact/hooks';
import { pressCalls } from './plain-numbers.client.ts';

interface Props {
  readonly text: string;
  /** Null where no link can reach it. */
  readonly href: string | null;
}

/** A number or website, as a link only where this device can call, write to or open it. */
export default function ContactLink({ text, href }: Props) {
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
