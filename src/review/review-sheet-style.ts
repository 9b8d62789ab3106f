/** The look of the review sheet: dark on light, made for paper. */
export const sheetStyle = `
body { font: 11pt/1.4 sans-serif; color: #111; background: #fff; max-width: 46rem; margin: 1rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.3rem; }
h2 ~ h2 { break-before: page; }
h3 { font-size: 1rem; margin: 0 0 .3rem; }
p, ul { margin: .2rem 0; overflow-wrap: anywhere; }
section { border-top: 1px solid #666; padding: .6rem 0; break-inside: avoid; }
.channel { margin: .4rem 0 .4rem 1rem; break-inside: avoid; }
.name { font-weight: normal; color: #444; }
.overdue { border: 2px solid; padding: 0 .3rem; }
.sign { margin-top: .6rem; }
.box { display: inline-block; width: .9rem; height: .9rem; border: 1.5px solid; vertical-align: -.15rem; }
.line { display: inline-block; width: 11rem; border-bottom: 1px solid; }
`;
