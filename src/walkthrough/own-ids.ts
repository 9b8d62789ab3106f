const references = [
  'href',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
];

/**
 * Gives every id in a copied part an ending of its own, and changes what refers to it, so that no id
 * stands twice on a page. How an id begins stays, because other scripts know ids by that.
 */
export function giveOwnIds(root: ParentNode, ending: string): void {
  const ids = new Set<string>();
  for (const element of root.querySelectorAll('[id]')) {
    ids.add(element.id);
    element.id += ending;
  }
  for (const name of references) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      const hash = value.startsWith('#') ? '#' : '';
      if (ids.has(value.slice(hash.length))) {
        element.setAttribute(name, value + ending);
      }
    }
  }
}
