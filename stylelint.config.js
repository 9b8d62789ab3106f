/** Only what a machine can hold us to: valid CSS, logical properties, colours in one place. */
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
    // Safari still needs its own spelling of this one.
    'property-no-vendor-prefix': [
      true,
      { ignoreProperties: ['-webkit-text-size-adjust', 'text-size-adjust'] },
    ],
    // A range written as (min-width: …) reads the same in every browser we name.
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
