// For each row, a way to break the code that it tests. A row is recorded as holding only if it has
// also been seen to fail with that code broken.

import { settings } from '../site-pages.ts';

export interface Break {
  /** In WebKit, use this break instead of the others. */
  readonly inWebKit?: Break;
  /** For each change: a file in src/exit/, words in it, and what to put in their place. */
  readonly code?: readonly (readonly [file: string, words: string, instead: string])[];
  /** The same, for the HTML of every page. */
  readonly page?: readonly [words: string, instead: string];
  readonly headers?: Readonly<Record<string, string>>;
}

const guard = "if (visit?.type === 'navigate') setTabFlag(null);\n  else go();";
const noGuard: Break = { code: [['head-script.ts', guard, 'setTabFlag(null);']] };
const noGuardAtAll: Break = {
  code: [
    ['head-script.ts', guard, 'setTabFlag(null);'],
    ['head-script.ts', "if (tabFlag() === 'left') go();\n  else if", 'if'],
  ],
};
const noButton: Break = { page: ['class="leave" data-leave', 'data-leave'] };
const stored = 'sessionStorage.setItem(key, word)';
const staysBlank = ['head-script.ts', "else root.classList.remove('left');", ''] as const;
const backIsLeft: Break = {
  code: [
    [
      'head-script.ts',
      "if (tabFlag() === 'left') {",
      "if (tabFlag() === 'left' || visit?.type === 'back_forward') {",
    ],
    staysBlank,
  ],
};

export const breaks: Readonly<Record<number, Break>> = {
  1: { code: [['leave.ts', 'replace(address)', 'assign(address)']] },
  2: noGuard,
  3: noGuard,
  4: { code: [['tab-flag.ts', stored, 'void word']] },
  5: { code: [['head-script.ts', "if (tabFlag() === 'left') go();\n  else if", 'if']] },
  6: {
    code: [['head-script.ts', "visit?.type === 'navigate'", "visit?.type !== 'back_forward'"]],
  },
  7: { code: [['head-script.ts', guard, 'go();']] },
  8: backIsLeft,
  9: { code: [['leave.ts', 'blank(name);', '']] },
  10: { code: [['leave.ts', 'document.title = name;', '']] },
  11: noGuardAtAll,
  12: { page: ['data-leave href', 'data-leave data-href'] },
  13: { page: ['<script>(function', '<script type="text/plain">(function'] },
  14: {
    page: ['content="no-referrer"', 'content="unsafe-url"'],
    headers: { 'Referrer-Policy': 'unsafe-url' },
  },
  15: {
    code: [['head-script.ts', 'closest(event, writing) ? null : event', 'event']],
  },
  16: { code: [['leave.ts', 'if (tellOthers && isFirst) others?.postMessage(0);', '']] },
  17: { code: [['tab-flag.ts', stored, `(${stored}, localStorage.setItem(key, word))`]] },
  18: {
    page: [
      '<meta charset="utf-8">',
      `<meta charset="utf-8"><img src="${settings.leaving.address}" alt="">`,
    ],
    headers: { 'Content-Security-Policy': '' },
  },
  19: {
    code: [
      [
        'head-script.ts',
        '(touched = true)',
        "(touched = true, history.replaceState(null, '', '?q=b'))",
      ],
    ],
  },
  20: noButton,
  21: noButton,
  22: {
    code: [
      [
        'replace-history.ts',
        '!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&',
        '',
      ],
    ],
  },
  23: {
    code: [['replace-history.ts', 'location.replace(link.href)', 'location.assign(link.href)']],
  },
  24: backIsLeft,
  25: {
    code: [['head-script.ts', 'else if (touched) location.reload();', '']],
    page: [
      '<script>(function',
      `<script>addEventListener('input', (e) => (sessionStorage.words = e.target.value));
      setInterval(() => {
        const field = document.querySelector('main input');
        if (field) field.value = sessionStorage.words ?? '';
      }, 20);(function`,
    ],
  },
  26: noGuardAtAll,
  28: {
    code: [
      [
        'tab-flag.ts',
        '  try {\n    return sessionStorage.getItem(key);\n  } catch {\n    return null;\n  }',
        '  return sessionStorage.getItem(key);',
      ],
    ],
  },
  29: { page: ['<script>(function', '<script>throw 0;(function'] },
  30: {
    code: [
      ['leave.ts', 'if (setOut !== null && performance.now() - setOut < patience()) return;', ''],
      ['leave.ts', 'requestAnimationFrame(() => requestAnimationFrame(leaveNow));', 'leaveNow();'],
    ],
  },
  31: { code: [['leave.ts', 'blank(name);', '']] },
  32: {
    code: [['leave.ts', 'blank(name);', '']],
    // Our first version did this: it sent the request before painting the blank page. Only WebKit
    // then leaves the old page on the screen; the other two paint the blank page anyway.
    inWebKit: {
      code: [
        [
          'leave.ts',
          'requestAnimationFrame(() => requestAnimationFrame(leaveNow));',
          'leaveNow();',
        ],
      ],
    },
  },
};
