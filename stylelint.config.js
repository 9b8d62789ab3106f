/** Only what can be checked automatically: valid CSS, logical properties, colours in one place. */
export default {
  extends: 'stylelint-config-standard',
  rules: {
    'declaration-no-important': true,
    'property-disallowed-list': [
      '/^(margin|padding|border|inset)-(left|right|top|bottom)/',
      '/^(left|right|top|bottom|width|height|min-width|max-width|min-height|max-height)$/',
      'float',
    ],
    'color-no-hex': true,
    'color-named': ['never', { ignore: ['inside-function'] }],
    // Safari still needs the prefixed form of this one.
    'property-no-vendor-prefix': [
      true,
      { ignoreProperties: ['-webkit-text-size-adjust', 'text-size-adjust'] },
    ],
    // (min-width: …) is understood by every browser we support.
    'media-feature-range-notation': 'prefix',
    'custom-property-empty-line-before': null,
    'no-descending-specificity': null,
    'import-notation': 'string',
    'value-keyword-case': ['lower', { ignoreKeywords: ['CanvasText'] }],
  },
  overrides: [
    { files: ['src/styles/{tokens,print,old-browsers}.css'], rules: { 'color-no-hex': null } },
  ],
};
