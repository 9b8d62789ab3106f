/**
 * The pieces that guides are written with: the components that src/layouts/Guide.astro gives them.
 * docs/tasks/add-a-page.md says what each is for.
 */
export const pieces = [
  ...['Answer', 'AskRow', 'CallCard', 'CallRows', 'CardSheet', 'Cite', 'ContactRequest'],
  ...[
    'CouncilFinder',
    'CouncilsAtoZ',
    'Deadline',
    'Disclosures',
    'EmbedCard',
    'England',
    'ExitName',
  ],
  ...['ExitTestRecord', 'FactRegister', 'Fold', 'Glossary', 'Heard', 'HelplineCards'],
  ...['HelplineFinder', 'Letter', 'Now', 'OperatorContact', 'Path', 'Paths', 'Poster'],
  ...['PractiseExit', 'PrintAs', 'QuietPaper', 'ReferralPolicy', 'ReplaceHistorySwitch', 'Room'],
  ...['Rooms', 'Search', 'ServiceName', 'ShareEntry', 'ShareList', 'ShortLink', 'Snippet'],
  ...['StartList', 'StartRow', 'Step', 'StepPart', 'Steps', 'ThreeWords', 'TopicsAtoZ', 'Wales'],
  ...['Walkthrough', 'WhoHears', 'WholeWalkthrough', 'Worksheet'],
];

/** The tags of HTML that may stand in a guide. The styles know these. */
export const tags = [
  ...['a', 'abbr', 'b', 'blockquote', 'br', 'cite', 'dd', 'details', 'div', 'dl', 'dt', 'em', 'h2'],
  ...['h3', 'hr', 'i', 'kbd', 'li', 'ol', 'p', 'q', 'small', 'span', 'strong', 'summary', 'ul'],
];
