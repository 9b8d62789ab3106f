import { options } from 'preact';
import { below } from './base.client.ts';

/*
 * Links that an island draws in the browser are below the base too. Every island that draws one
 * imports this. At build the page as a whole gets its base (base-in-html.ts).
 */
const before = options.vnode;
options.vnode = (vnode) => {
  // A text is a node of Preact's too, whose props are its words.
  const props = vnode.type === 'a' && typeof document !== 'undefined' ? vnode.props : {};
  if ('href' in props && typeof props.href === 'string') props.href = below(props.href);
  before?.(vnode);
};
